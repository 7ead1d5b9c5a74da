import type { HubError } from '@antiracism-kit/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { amina, decide, draft, openHub, published, type TestHub, updateOf, waiting } from '../testing/test-hub.ts';
import { origins } from '../testing/trusts.ts';

let hub: TestHub;

beforeAll(async () => {
  hub = await openHub();
});
afterAll(() => hub.close());

test('openReceipt shows the author what they sent and what can be done now', async () => {
  const sent = draft();
  const { reference } = await hub.from(origins.trust).createSubmission(sent);
  const view = await hub.from(origins.trust).openReceipt({ organisation: 'ZZ1', receipt: sent.receipt });
  expect(view).toEqual({
    reference,
    kind: 'pledge',
    organisation: { code: 'ZZ1', name: 'Fenland and Coast' },
    status: 'submitted',
    receivedOn: '2026-11-23',
    fields: sent.fields,
    consent: sent.consent,
    consents: [{ on: '2026-11-23', ...sent.consent }],
    edited: false,
    replyBy: '2026-11-30',
    decisions: [{ action: 'submit', on: '2026-11-23' }],
    open: ['withdraw', 'reply', 'consent', 'keep-private'],
    followUps: [],
  });
});

test('openReceipt passes on a moderator’s words and never their name', async () => {
  const sent = draft();
  const item = await waiting(hub, await hub.from(origins.trust).createSubmission(sent));
  await decide(hub, item, { action: 'request-changes', message: 'Say when you will start.' });
  const view = await hub.from(origins.trust).openReceipt({ organisation: 'ZZ1', receipt: sent.receipt });
  expect(view.decisions.at(-1)).toEqual({
    action: 'request-changes',
    on: '2026-11-23',
    message: 'Say when you will start.',
  });
  expect(view.open).toEqual(['revise', 'withdraw', 'reply', 'consent', 'keep-private']);
  expect(JSON.stringify(view)).not.toContain(amina.name);
});

test('openReceipt shows the updates that were sent, and what became of them', async () => {
  const sent = draft();
  await published(hub, sent);
  const update = await waiting(
    hub,
    await hub.from(origins.trust).updateSubmission(updateOf(sent, { outcome: 'not-kept' })),
  );
  await decide(hub, update, { action: 'decline', reason: 'identifies-someone', message: 'It names a colleague.' });
  const { followUps } = await hub.from(origins.trust).openReceipt({ organisation: 'ZZ1', receipt: sent.receipt });
  expect(followUps).toEqual([
    {
      reference: update.reference,
      status: 'not-published',
      receivedOn: '2026-11-23',
      fields: { outcome: 'not-kept' },
      message: 'It names a colleague.',
    },
  ]);
});

test('openReceipt answers a receipt of another organisation as one that does not exist, byte for byte', async () => {
  const sent = draft();
  await hub.from(origins.trust).createSubmission(sent);
  const open = (organisation: string, receipt: string) =>
    hub.app.inject({ method: 'POST', url: `/api/organisations/${organisation}/receipts/open`, payload: { receipt } });
  const [elsewhere, nowhere] = [await open('ZZ2', sent.receipt), await open('ZZ1', draft().receipt)];
  expect(elsewhere.statusCode).toBe(404);
  expect(elsewhere.body).toBe(nowhere.body);
});

test('openReceipt refuses a receipt in its address', async () => {
  const { receipt } = draft();
  const answer = await hub.app.inject({ url: '/api/organisations/ZZ1/receipts/open', query: { receipt } });
  expect(answer.statusCode).toBe(404);
});

test('openReceipt refuses what has not the form of a receipt', async () => {
  const error = await hub
    .from(origins.trust)
    .openReceipt({ organisation: 'ZZ1', receipt: 'one two' })
    .catch((fault: HubError) => fault);
  expect(error).toMatchObject({ code: 'invalid-input', issues: [{ field: 'receipt', code: 'wrong-format' }] });
});
