import { kinds, makeKey, wordsDigest } from '@antiracism-kit/schema';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { eraseExpired } from '../jobs/retention.ts';
import { fromPage, type SealingTrust, sealingTrust, told } from '../testing/sealed.ts';
import { amina, closeFaultless, openHub, type TestHub } from '../testing/test-hub.ts';
import { origins } from '../testing/trusts.ts';

let hub: TestHub;
let trust: SealingTrust;
beforeEach(async () => {
  hub = await openHub();
  trust = await sealingTrust(hub);
});
afterEach(() => closeFaultless(hub));

const eraseOn = (day: string) => {
  hub.setDay(day);
  return eraseExpired({ store: hub.store, kinds, today: () => day });
};
const send = async () => {
  const sent = await told(trust.set, { whatHappened: 'Sealed.' });
  const { reference } = await fromPage(hub, 'sendSealed', sent.draft);
  const { items } = await hub.call('listSealed', {}, { moderator: amina });
  return { ...sent, id: items.find((one) => one.reference === reference)?.id ?? '' };
};
const statusIn = async ({ box }: Awaited<ReturnType<typeof send>>) =>
  (await fromPage(hub, 'openMailbox', box)).found?.status;

test('what nobody has answered is kept; what was closed is erased on the day that was said', async () => {
  const [waits, closed] = [await send(), await send()];
  const line = await hub.call('stepSealed', { id: closed.id, seen: 1, action: 'close' }, { moderator: amina });
  expect(line.eraseOn).toBe('2027-05-26');
  expect(await eraseOn('2027-05-25')).toMatchObject({ items: 0 });
  expect(await eraseOn('2027-05-26')).toMatchObject({ items: 1 });
  expect([await statusIn(waits), await statusIn(closed)]).toEqual(['submitted', 'erased']);
  const { entries } = await hub.call('auditSealed', {}, { moderator: amina });
  expect(entries[0]).toMatchObject({ item: closed.id, action: 'erase', by: 'hub', on: '2027-05-26' });
  expect(await hub.store.brokenLink()).toBeUndefined();
});

test('agreed words and what was told leave together, two years after they were published', async () => {
  const sent = await send();
  const { key, keySet, sealed } = (await told(trust.set, {})).draft;
  await hub.call('replySealed', { id: sent.id, seen: 1, key, keySet, sealed, proposes: true }, { moderator: amina });
  const fields = { whose: 'not-said', whatHappened: 'Agreed.', use: { as: 'without-name' } };
  const salt = makeKey();
  await fromPage(hub, 'agreeSealed', { ...sent.box, key: makeKey(), digest: await wordsDigest(fields, salt) });
  for (const [seen, id] of [
    [3, 'amina'],
    [4, 'bethan'],
  ] as const)
    await hub.call('publishSealed', { id: sent.id, seen, fields, salt }, { moderator: { ...amina, id } });
  const wall = () => hub.from(origins.trust).listPublished({ organisation: 'ZZ1', kind: ['lived-experience'] });
  expect(await eraseOn('2028-11-22')).toMatchObject({ items: 0 });
  expect((await wall()).items).toHaveLength(1);
  expect(await eraseOn('2028-11-23')).toMatchObject({ items: 1 });
  expect((await wall()).items).toEqual([]);
  expect(await statusIn(sent)).toBe('erased');
});
