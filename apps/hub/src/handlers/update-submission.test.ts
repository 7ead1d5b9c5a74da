import type { HubError } from '@antiracism-kit/schema';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { decide, draft, openHub, published, type TestHub, updateOf, waiting } from '../testing/test-hub.ts';
import { origins } from '../testing/trusts.ts';

let hub: TestHub;

beforeEach(async () => {
  hub = await openHub();
});
afterEach(() => hub.close());

test('updateSubmission is shown with its pledge once it is published, and not before', async () => {
  const sent = draft();
  const { id } = await published(hub, sent);
  const trust = hub.from(origins.trust);
  const update = await trust.updateSubmission(updateOf(sent, { outcome: 'partly-kept', text: 'Half of it.' }));
  expect(update.reference).toMatch(/^U-/);
  expect(await trust.getPublished({ organisation: 'ZZ1', id })).toMatchObject({ outcome: 'not-updated', updates: [] });
  const item = await waiting(hub, update);
  expect(item.follows).toMatchObject({ id, fields: { text: sent.fields.text } });
  await decide(hub, item, { action: 'publish' });
  expect(await trust.getPublished({ organisation: 'ZZ1', id })).toMatchObject({
    outcome: 'partly-kept',
    updates: [{ on: '2026-11-23', fields: { outcome: 'partly-kept', text: 'Half of it.' } }],
  });
});

test('updateSubmission stores one update however often it is sent', async () => {
  const sent = draft();
  await published(hub, sent);
  const update = updateOf(sent);
  const first = await hub.from(origins.trust).updateSubmission(update);
  expect(await hub.from(origins.trust).updateSubmission(update)).toEqual(first);
  const changed = { ...update, fields: { outcome: 'not-kept' as const } };
  const error = await hub
    .from(origins.trust)
    .updateSubmission(changed)
    .catch((fault: HubError) => fault);
  expect(error).toMatchObject({ code: 'key-reused' });
});

test('updateSubmission needs the receipt of a published pledge', async () => {
  const sent = draft();
  await hub.from(origins.trust).createSubmission(sent);
  const early = await hub
    .from(origins.trust)
    .updateSubmission(updateOf(sent))
    .catch((fault: HubError) => fault);
  expect(early).toMatchObject({ status: 409, code: 'not-possible-now' });
  const unknown = await hub
    .from(origins.trust)
    .updateSubmission(updateOf(draft()))
    .catch((fault: HubError) => fault);
  expect(unknown).toMatchObject({ status: 404, code: 'receipt-not-known' });
});

test('updateSubmission refuses a pledge in its place', async () => {
  const sent = draft();
  await published(hub, sent);
  const error = await hub
    .from(origins.trust)
    .updateSubmission({ ...sent } as never)
    .catch((fault: HubError) => fault);
  expect(error).toMatchObject({ code: 'invalid-input' });
});
