import { type HubError, makeKey } from '@antiracism-kit/schema';
import { goodPledges } from '@antiracism-kit/schema/samples';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { amina, draft, openHub, type TestHub, waiting } from '../testing/test-hub.ts';
import { origins } from '../testing/trusts.ts';

let hub: TestHub;

beforeEach(async () => {
  hub = await openHub();
});
afterEach(() => hub.close());

const refusal = (error: HubError) => error;
const inQueue = async () => (await hub.call('listQueue', {}, { moderator: amina })).items.length;

test.each(goodPledges.map((sample) => [sample.name, sample.value] as const))(
  'createSubmission stores a pledge %s byte for byte',
  async (_, value) => {
    const received = await hub.from(origins.trust).createSubmission(value);
    const item = await waiting(hub, received);
    expect(item).toMatchObject({ fields: value.fields, lang: value.lang, consent: value.consent, status: 'submitted' });
  },
);

test('createSubmission answers a retry like the first sending, and stores one pledge', async () => {
  const sent = draft();
  const first = await hub.from(origins.trust).createSubmission(sent);
  hub.setDay('2026-11-24');
  expect(await hub.from(origins.trust).createSubmission(sent)).toEqual(first);
  expect(await inQueue()).toBe(1);
});

test('createSubmission answers one pledge when it is sent twice at the same moment', async () => {
  const sent = draft();
  const answers = await Promise.all(Array.from({ length: 8 }, () => hub.from(origins.trust).createSubmission(sent)));
  expect(new Set(answers.map(({ reference }) => reference)).size).toBe(1);
  expect(await inQueue()).toBe(1);
});

test.each([
  ['another text', { fields: { text: 'I will do something else than I said before, and say so.' } }],
  ['another receipt', { receipt: 'other words make another receipt here' }],
] as const)('createSubmission refuses the same key with %s', async (_, change) => {
  const sent = draft();
  await hub.from(origins.trust).createSubmission(sent);
  const other = { ...sent, ...change, fields: { ...sent.fields, ...('fields' in change ? change.fields : {}) } };
  const error = await hub.from(origins.trust).createSubmission(other).catch(refusal);
  expect(error).toMatchObject({ status: 422, code: 'key-reused' });
  expect(await inQueue()).toBe(1);
});

test('createSubmission takes its key from the header as well', async () => {
  const { organisation: _, key, ...payload } = draft();
  const send = () =>
    hub.app.inject({
      method: 'POST',
      url: '/api/organisations/ZZ1/submissions',
      headers: { 'idempotency-key': key },
      payload,
    });
  const [first, again] = [await send(), await send()];
  expect([first.statusCode, again.statusCode]).toEqual([201, 201]);
  expect(again.json()).toEqual(first.json());
  const both = await hub.app.inject({
    method: 'POST',
    url: '/api/organisations/ZZ1/submissions',
    headers: { 'idempotency-key': key },
    payload: { ...payload, key },
  });
  expect(both.json()).toEqual(first.json());
});

test('createSubmission refuses a header that is no key', async () => {
  const { organisation: _, key: __, ...payload } = draft();
  const headers = { 'idempotency-key': 'short' };
  const answer = await hub.app.inject({ method: 'POST', url: '/api/organisations/ZZ1/submissions', headers, payload });
  expect(answer.json()).toMatchObject({ code: 'invalid-input', issues: [{ field: 'key', code: 'wrong-format' }] });
});

test('createSubmission refuses an update, which needs the receipt of its pledge', async () => {
  const update = { ...draft(), kind: 'pledge-update', key: makeKey(), fields: { outcome: 'kept' } } as never;
  const error = await hub.from(origins.trust).createSubmission(update).catch(refusal);
  expect(error).toMatchObject({ code: 'invalid-input' });
  expect(await inQueue()).toBe(0);
});

test('createSubmission refuses an organisation that has ended', async () => {
  const error = await hub
    .from(origins.region)
    .createSubmission(draft({}, { organisation: 'OLD' }))
    .catch(refusal);
  expect(error).toMatchObject({ status: 404, code: 'organisation-not-known' });
});
