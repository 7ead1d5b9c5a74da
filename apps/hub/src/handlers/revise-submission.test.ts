import { type HubError, makeKey } from '@antiracism-kit/schema';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { decide, draft, openHub, type TestHub, waiting } from '../testing/test-hub.ts';
import { origins } from '../testing/trusts.ts';

let hub: TestHub;

beforeEach(async () => {
  hub = await openHub();
});
afterEach(() => hub.close());

const text = 'I will ask for 2 more names on every shortlist from January.';

async function asked() {
  const sent = draft();
  const item = await waiting(hub, await hub.from(origins.trust).createSubmission(sent));
  await decide(hub, item, { action: 'request-changes', message: 'Say when.' });
  return { sent, id: item.id, at: { organisation: 'ZZ1', receipt: sent.receipt } };
}

test('reviseSubmission puts the new answers in place and brings the pledge back to the queue', async () => {
  const { sent, at, id } = await asked();
  const view = await hub
    .from(origins.trust)
    .reviseSubmission({ ...at, key: makeKey(), fields: { ...sent.fields, text } });
  expect(view).toMatchObject({ status: 'submitted', fields: { text } });
  const item = await waiting(hub, view);
  expect(item).toMatchObject({ id, fields: { text }, original: sent.fields });
});

test('reviseSubmission answers a retry like the first sending', async () => {
  const { sent, at } = await asked();
  const input = { ...at, key: makeKey(), fields: { ...sent.fields, text } };
  const first = await hub.from(origins.trust).reviseSubmission(input);
  expect(await hub.from(origins.trust).reviseSubmission(input)).toEqual(first);
});

test('reviseSubmission holds the answers to the kind’s rules, and names the field', async () => {
  const { sent, at } = await asked();
  const revise = (fields: Record<string, unknown>) =>
    hub
      .from(origins.trust)
      .reviseSubmission({ ...at, key: makeKey(), fields: { ...sent.fields, ...fields } })
      .catch((error: HubError) => error);
  expect(await revise({ text: 'Too short' })).toMatchObject({
    issues: [{ field: 'fields.text', code: 'too-short', limit: 20 }],
  });
  expect(await revise({ dueDate: '2026-11-23' })).toMatchObject({
    issues: [{ field: 'fields.dueDate', code: 'not-in-the-future' }],
  });
});

test('reviseSubmission cannot show a name that the author did not agree to show', async () => {
  const { sent, at } = await asked();
  const fields = { ...sent.fields, display: { as: 'name-and-role', name: 'Ada', role: 'Nurse' } };
  const error = await hub
    .from(origins.trust)
    .reviseSubmission({ ...at, key: makeKey(), fields })
    .catch((fault: HubError) => fault);
  expect(error).toMatchObject({ issues: [{ field: 'consent.uses', code: 'missing' }] });
});

test('reviseSubmission is not possible while nobody asked for changes', async () => {
  const sent = draft();
  await hub.from(origins.trust).createSubmission(sent);
  const error = await hub
    .from(origins.trust)
    .reviseSubmission({ organisation: 'ZZ1', receipt: sent.receipt, key: makeKey(), fields: sent.fields })
    .catch((fault: HubError) => fault);
  expect(error).toMatchObject({ status: 409, code: 'not-possible-now' });
});
