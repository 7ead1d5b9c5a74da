import { type Draft, kinds } from '@antiracism-kit/schema';
import { plainTalk, plainTriedAndStopped, plainWorkingWell } from '@antiracism-kit/schema/samples';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { amina, another, decide, openHub, type TestHub, waiting } from '../testing/test-hub.ts';
import { origins } from '../testing/trusts.ts';
import { countFigures } from './figures.ts';
import { eraseExpired } from './retention.ts';

let hub: TestHub;
let day = '2026-11-23';
beforeEach(async () => {
  hub = await openHub();
});
afterEach(() => hub.close());

const parts = () => ({ store: hub.store, kinds, today: () => day });
const goTo = (to: string) => {
  day = to;
  hub.setDay(to);
};
beforeEach(() => goTo('2026-11-23'));

async function send(draft: Draft) {
  const sent = another(draft);
  const item = await waiting(hub, await hub.from(origins.trust).createSubmission(sent));
  return { item, open: { organisation: sent.organisation, receipt: sent.receipt } };
}

test('what nobody has decided, and what is on a wall, is kept; what was declined is erased on its day', async () => {
  const undecided = await send(plainTriedAndStopped);
  const declined = await send(plainTriedAndStopped);
  await decide(hub, declined.item, { action: 'decline', reason: 'duplicate' });
  goTo('2027-05-25');
  expect(await eraseExpired(parts())).toEqual({ items: 0, contacts: 0 });
  expect((await hub.from(origins.trust).openReceipt(declined.open)).fields).toBeDefined();
  goTo('2027-05-26');
  expect(await eraseExpired(parts())).toEqual({ items: 1, contacts: 0 });
  expect(await hub.from(origins.trust).openReceipt(declined.open)).toMatchObject({ status: 'erased', open: [] });
  expect((await hub.from(origins.trust).openReceipt(undecided.open)).fields).toBeDefined();
  expect(await hub.store.brokenLink()).toBeUndefined();
});

test('moderators are warned of what will be erased, with the day on which it happens', async () => {
  const { item } = await send(plainTriedAndStopped);
  await decide(hub, item, { action: 'decline', reason: 'duplicate' });
  const warned = () => hub.call('listErasures', {}, { moderator: amina });
  expect((await warned()).items).toEqual([]);
  goTo('2027-05-01');
  expect((await warned()).items).toMatchObject([{ id: item.id, eraseOn: '2027-05-26' }]);
});

test('a story leaves the walls two years after it was published', async () => {
  const { item } = await send(plainTriedAndStopped);
  await decide(hub, item, { action: 'publish' });
  const wall = () => hub.from(origins.trust).listPublished({ organisation: 'ZZ1', kind: [plainTriedAndStopped.kind] });
  expect((await wall()).items).toHaveLength(1);
  goTo('2028-11-23');
  expect((await eraseExpired(parts())).items).toBe(1);
  expect((await wall()).items).toEqual([]);
});

test('ways to get in touch go 30 days after a request was closed, the rest on its own day', async () => {
  const { item, open } = await send(plainTalk);
  await decide(hub, item, { action: 'close' });
  const seen = () => hub.call('getItem', { id: item.id }, { moderator: amina });
  expect((await seen()).apart).toEqual({ contact: plainTalk.fields.contact, safe: plainTalk.fields.safe });
  goTo('2026-12-24');
  expect(await eraseExpired(parts())).toEqual({ items: 0, contacts: 1 });
  expect((await seen()).apart).toBeUndefined();
  expect((await seen()).fields).toEqual({ who: 'guardian', about: plainTalk.fields.about });
  goTo('2027-02-22');
  expect((await eraseExpired(parts())).items).toBe(1);
  expect((await hub.from(origins.trust).openReceipt(open)).status).toBe('erased');
});

test('the figures of moderation tell no small number, and count what was erased where it stood', async () => {
  for (let n = 0; n < 12; n++) {
    const { item } = await send(plainWorkingWell);
    if (n < 6) await decide(hub, item, { action: 'publish' });
    else if (n < 11) await decide(hub, item, { action: 'decline', reason: 'not-specific' });
  }
  goTo('2026-12-15');
  await countFigures(parts());
  const figures = await hub.from(origins.trust).countModeration({ organisation: 'ZZ1' });
  expect(figures).toMatchObject({ since: '2025-12-14', until: '2026-12-14' });
  const shown = figures.outcomes.filter(({ count }) => count !== undefined);
  for (const { count } of shown) expect(count).toBeGreaterThanOrEqual(5);
  expect(figures.answered.find(({ within }) => within === 'late')?.count).toBeUndefined();
  goTo('2027-05-26');
  await eraseExpired(parts());
  await countFigures(parts());
  const [after] = await hub.store.figures(['ZZ1']);
  expect(after?.outcomes).toEqual({ published: 6, 'not-published:not-specific': 5, waiting: 1 });
  expect(after?.answered).toEqual({ 'in-time': 11, late: 1 });
});
