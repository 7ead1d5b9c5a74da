import { type HubError, makeKey } from '@antiracism-kit/schema';
import { plainTalk, plainTriedAndStopped, plainWorkingWell } from '@antiracism-kit/schema/samples';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { amina, another, decide, openHub, type TestHub, waiting } from '../testing/test-hub.ts';
import { origins } from '../testing/trusts.ts';

let hub: TestHub;
beforeEach(async () => {
  hub = await openHub();
});
afterEach(() => hub.close());

const trust = () => hub.from(origins.trust);
const who = { moderator: amina };
const refused = (error: HubError) => error;

async function told(like: Parameters<typeof another>[0] = plainTriedAndStopped) {
  const sent = another(like);
  const item = await waiting(hub, await trust().createSubmission(sent));
  return { item, sent, at: { organisation: sent.organisation, receipt: sent.receipt } };
}
const wall = (kind: string) => trust().listPublished({ organisation: 'ZZ1', kind: [kind] });

test('replySubmission stores the words once, however often they are sent, and brings the item back to the team', async () => {
  const { item, at } = await told();
  await decide(hub, item, { action: 'decline', reason: 'not-specific' });
  const sending = { ...at, key: makeKey(), message: 'I can say more.' };
  await trust().replySubmission(sending);
  const view = await trust().replySubmission(sending);
  expect(view.decisions.filter(({ action }) => action === 'reply')).toHaveLength(1);
  expect((await waiting(hub, view)).replyBy).toBe('2026-11-30');
});

test('agreeWords takes the words as the hub holds them, and there is nothing to agree to without a proposal', async () => {
  const { item, at } = await told();
  expect(
    await trust()
      .agreeWords({ ...at, key: makeKey() })
      .catch(refused),
  ).toMatchObject({ code: 'not-possible-now' });
  const edits = [{ field: 'whatTried', reason: 'names-a-person' }];
  const fields = { whatTried: 'We hid the names.' };
  await hub.call('proposeWords', { id: item.id, seen: 1, fields, edits, message: 'A name is out.' }, who);
  const view = await trust().openReceipt(at);
  expect(view).toMatchObject({ status: 'words-proposed', proposal: { fields, edits } });
  expect(view.open).toContain('agree');
  const agreed = await trust().agreeWords({ ...at, key: makeKey() });
  expect(agreed).toMatchObject({ status: 'words-agreed', edited: true, fields });
  expect((await hub.call('getItem', { id: item.id }, who)).original).toMatchObject(plainTriedAndStopped.fields);
});

test('proposeWords refuses what is not written freely, what has no reason, and what breaks the kind’s own rules', async () => {
  const { item } = await told();
  const propose = (fields: object, edits: object[]) =>
    hub.call('proposeWords', { id: item.id, seen: 1, fields, edits }, who).catch((error: unknown) => error);
  const clearer = (field: string) => ({ field, reason: 'clearer' });
  expect(await propose({ display: 'x' }, [clearer('display')])).toMatchObject({ code: 'invalid-input' });
  expect(await propose({ title: 'A longer title' }, [clearer('whatTried')])).toMatchObject({ code: 'invalid-input' });
  expect(await propose({ title: 'Short' }, [clearer('title')])).toMatchObject({
    issues: [{ field: 'fields.title', code: 'too-short', limit: 8 }],
  });
  expect(await propose({ whatTried: '' }, [clearer('whatTried')])).toMatchObject({
    issues: [{ field: 'fields.whatTried', code: 'missing' }],
  });
  expect((await propose({ wouldDoDifferently: '' }, [clearer('wouldDoDifferently')])) as object).toMatchObject({
    proposal: { fields: expect.not.objectContaining({ wouldDoDifferently: expect.anything() }) },
  });
});

test('changeConsent takes a story off the walls at once, keeps the ledger, and lets only its author widen again', async () => {
  const { item, at } = await told(plainWorkingWell);
  await decide(hub, item, { action: 'publish' });
  const { consent } = plainWorkingWell;
  const narrow = { ...consent, uses: ['read' as const, 'contact' as const] };
  const view = await trust().changeConsent({ ...at, key: makeKey(), consent: narrow });
  expect(view).toMatchObject({ status: 'kept-private', consent: narrow });
  expect((await wall(plainWorkingWell.kind)).items).toEqual([]);
  const kept = await hub.call('getItem', { id: item.id }, who);
  expect(kept.open).not.toContain('publish');
  const widened = await trust().changeConsent({ ...at, key: makeKey(), consent });
  expect(widened.status).toBe('submitted');
  expect(widened.consents.map(({ uses }) => uses.length)).toEqual([5, 2, 5]);
});

test('changeConsent refuses a use the kind cannot have, and a sending nobody may read', async () => {
  const { at } = await told(plainTalk);
  const change = (uses: string[]) =>
    trust()
      .changeConsent({ ...at, key: makeKey(), consent: { uses, wording: 'talk-2026-11' } as never })
      .catch(refused);
  expect(await change(['read', 'published-with-name'])).toMatchObject({ code: 'invalid-input' });
  expect(await change(['contact'])).toMatchObject({ issues: [{ field: 'consent.uses', code: 'missing' }] });
});

test('without the consent to get in touch, moderators do not see how to', async () => {
  const { item, at } = await told(plainTalk);
  expect(item.apart).toEqual({ contact: plainTalk.fields.contact, safe: plainTalk.fields.safe });
  await trust().changeConsent({ ...at, key: makeKey(), consent: { uses: ['read'], wording: 'talk-2026-11' } });
  expect((await hub.call('getItem', { id: item.id }, who)).apart).toBeUndefined();
});

test('a wall of pledges does not carry the strategy’s every promise', async () => {
  expect((await wall('pledge')).choices).not.toHaveProperty('commitments');
  expect((await wall('new-idea')).choices?.commitments?.length).toBeGreaterThan(3);
});
