import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accept, makeKey, ProblemDetails } from '@antiracism-kit/schema';
import { badPledges, plainPledge } from '@antiracism-kit/schema/samples';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { amina, draft, openHub, type TestHub } from '../testing/test-hub.ts';

let hub: TestHub;

beforeEach(async () => {
  hub = await openHub();
});
afterEach(() => hub.close());

const canary = 'Canary-Zebedee-4711';
const json = { 'content-type': 'application/json' };
const submissions = '/api/organisations/ZZ1/submissions';
const post = (payload: unknown, headers: Record<string, string> = json, url = submissions) =>
  hub.app.inject({
    method: 'POST',
    url,
    headers,
    payload: typeof payload === 'string' || Buffer.isBuffer(payload) ? payload : JSON.stringify(payload),
  });
const bodyOf = ({ organisation: _, ...body }: { organisation: string }) => body;

/** A refusal has the right code and the shape of the contract, holds none of what was sent, and left nothing behind. */
async function refusedAs(answer: Awaited<ReturnType<typeof post>>, code: string) {
  expect(answer.json()).toMatchObject({ code });
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(answer.headers['x-request-id']).toMatch(/^\w+-\w+$/);
  expect(accept(ProblemDetails, answer.json()).ok).toBe(true);
  expect(answer.json().status).toBe(answer.statusCode);
  expect(answer.json().title).toMatch(/\w/);
  expect(`${answer.body} ${JSON.stringify(answer.headers)} ${hub.logged.join()}`).not.toContain(canary);
  expect((await hub.call('listQueue', {}, { moderator: amina })).items).toEqual([]);
}

test.each(badPledges.map((sample) => [sample.name, sample] as const))(
  'names field and rule of a pledge with %s',
  async (_, { value, issues }) => {
    const answer = await post(bodyOf(value as typeof plainPledge));
    // The organisation is part of the path, and the path of these requests is right.
    const wanted = issues.filter(({ field }) => field !== 'organisation');
    if (wanted.length === 0) return expect(answer.statusCode).toBe(201);
    await refusedAs(answer, 'invalid-input');
    expect(answer.json().issues).toEqual(wanted);
  },
);

test('never repeats what was written, whatever is wrong with it', async () => {
  const { fields } = plainPledge;
  const wrong: Record<string, unknown>[] = [
    { fields: { ...fields, text: canary.slice(0, 19) } },
    { fields: { ...fields, text: canary.repeat(50) } },
    { fields: { ...fields, who: canary } },
    { fields: { ...fields, dueDate: canary } },
    { fields: { ...fields, priorities: [canary] } },
    { fields: { ...fields, display: { as: canary } } },
    { fields: { ...fields, [canary]: canary } },
    { fields: canary },
    { receipt: canary },
    { key: canary },
    { kind: canary },
    { lang: canary },
    { consent: { uses: [canary], wording: canary } },
    { [canary]: canary },
  ];
  for (const change of wrong) await refusedAs(await post({ ...bodyOf(plainPledge), ...change }), 'invalid-input');
});

test.each([
  ['half a body', `{"text": "${canary}`],
  ['no JSON at all', canary],
  ['nothing', ''],
  [
    'bytes that are no text',
    Buffer.concat([Buffer.from(`{"a":"${canary}`), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]),
  ],
])('refuses %s as not JSON', async (_, payload) => {
  await refusedAs(await post(payload), 'not-json');
});

test.each([
  ['a list', []],
  ['a text', canary],
  ['null', null],
])('refuses %s where an object belongs', async (_, payload) => {
  await refusedAs(await post(JSON.stringify(payload)), 'invalid-input');
});

test('refuses a body over 96 KiB, and takes one just below that the schema can judge', async () => {
  const padded = (size: number) => JSON.stringify({ ...bodyOf(plainPledge), padding: canary.padEnd(size, 'x') });
  await refusedAs(await post(padded(96 * 1024)), 'too-large');
  await refusedAs(await post(padded(95 * 1024)), 'invalid-input');
});

test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml'])(
  'refuses a body of %s',
  async (type) => {
    await refusedAs(await post(JSON.stringify(bodyOf(plainPledge)), { 'content-type': type }), 'wrong-media-type');
  },
);

test('refuses an organisation, an address and a receipt it does not know in the same few words', async () => {
  const { receipt } = draft();
  await refusedAs(
    await post(bodyOf(plainPledge), json, '/api/organisations/ZZ8/submissions'),
    'organisation-not-known',
  );
  await refusedAs(await post({ receipt }, json, '/api/organisations/ZZ1/receipts/open'), 'receipt-not-known');
  await refusedAs(await hub.app.inject(`/api/${canary}?${canary}=${canary}`), 'not-found');
  await refusedAs(await hub.app.inject(`/api/organisations/ZZ1/published/${canary}`), 'invalid-input');
  await refusedAs(
    await hub.app.inject(`/api/organisations/ZZ1/published?kind=pledge&search=${canary.repeat(9)}`),
    'invalid-input',
  );
  await refusedAs(await hub.app.inject('/api/organisations/%ZZ'), 'not-found');
});

test('refuses one key in the body and another in the header', async () => {
  const answer = await post(bodyOf(plainPledge), { ...json, 'idempotency-key': makeKey() });
  await refusedAs(answer, 'invalid-input');
  expect(answer.json().issues).toEqual([{ field: 'key', code: 'not-the-same' }]);
});

test('answers an unforeseen fault with a bare 500, and logs it in full under the request’s id', async () => {
  hub.app.get('/api/broken', () => {
    throw Object.assign(new Error('The wheel came off.'), {
      detail: `Failing row contains (${canary}).`,
      where: canary,
    });
  });
  const answer = await hub.app.inject(`/api/broken?what=${canary}`);
  await refusedAs(answer, 'unexpected');
  expect(answer.body).not.toContain('wheel');
  const line = hub.logged.find((one) => one.includes('The wheel came off.')) as string;
  expect(JSON.parse(line)).toMatchObject({ request: answer.headers['x-request-id'], route: '/api/broken' });
});

test('keeps nothing about who sent a pledge, neither in the database nor in the log', async () => {
  const sender = {
    ...json,
    'user-agent': `Agent ${canary}`,
    referer: `https://intranet.example/${canary}`,
    'accept-language': canary,
    cookie: `who=${canary}`,
    'x-forwarded-for': '203.0.113.77',
  };
  const sent = draft();
  const answer = await hub.app.inject({
    method: 'POST',
    url: `${submissions}?from=${canary}`,
    headers: sender,
    payload: bodyOf(sent),
    remoteAddress: '203.0.113.78',
  });
  expect(answer.statusCode).toBe(201);
  expect(answer.headers['set-cookie']).toBeUndefined();
  for (const name of await readdir(hub.folder)) {
    const bytes = (await readFile(join(hub.folder, name))).toString('latin1');
    for (const trace of [
      canary,
      '203.0.113',
      sent.receipt,
      ...sent.receipt.split(' ').filter((word) => word.length > 6),
    ])
      expect(bytes).not.toContain(trace);
  }
  const log = hub.logged.join('');
  for (const trace of [canary, '203.0.113', sent.fields.text, sent.receipt, 'user-agent'])
    expect(log).not.toContain(trace);
  expect(log).toContain(answer.headers['x-request-id'] as string);
});
