import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { draft, openHub, type TestHub } from '../testing/test-hub.ts';
import { origins } from '../testing/trusts.ts';

let hub: TestHub;

beforeAll(async () => {
  hub = await openHub();
});
afterAll(() => hub.close());

const read = (organisation: string, headers: Record<string, string>) =>
  hub.app.inject({ url: `/api/organisations/${organisation}/published?kind=pledge`, headers });

const write = (organisation: string, headers: Record<string, string>, body = draft()) => {
  const { organisation: _, ...payload } = body;
  return hub.app.inject({ method: 'POST', url: `/api/organisations/${organisation}/submissions`, headers, payload });
};

const ask = (organisation: string, origin: string | undefined, path = 'submissions') =>
  hub.app.inject({
    method: 'OPTIONS',
    url: `/api/organisations/${organisation}/${path}`,
    headers: {
      ...(origin && { origin }),
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  });

const allowed: readonly [string, keyof typeof origins][] = [
  ['ZZ1', 'trust'],
  ['ZZ1', 'system'],
  ['ZZ1', 'region'],
  ['S1A', 'trust'],
  ['S1A', 'sister'],
  ['S1A', 'region'],
  ['Y99', 'trust'],
  ['Y99', 'elsewhere'],
  ['ZZ9', 'region'],
];
const refused: readonly [string, keyof typeof origins][] = [
  ['ZZ1', 'sister'],
  ['ZZ1', 'elsewhere'],
  ['ZZ9', 'system'],
  ['S2A', 'trust'],
  ['S1A', 'elsewhere'],
  ['ZZ1', 'unknown'],
  ['Y99', 'unknown'],
];

describe.each(allowed)('%s, called from its %s', (organisation, name) => {
  const origin = origins[name];

  test('may be read, written and asked before writing', async () => {
    const page = await read(organisation, { origin });
    expect([page.statusCode, page.headers['access-control-allow-origin'], page.headers.vary]).toEqual([
      200,
      origin,
      'Origin, Accept-Encoding',
    ]);
    const asked = await ask(organisation, origin);
    expect([
      asked.statusCode,
      asked.headers['access-control-allow-origin'],
      asked.headers['access-control-allow-methods'],
    ]).toEqual([204, origin, 'POST']);
    const sent = await write(organisation, { origin });
    expect([sent.statusCode, sent.headers['access-control-allow-origin'], sent.headers.vary]).toEqual([
      201,
      origin,
      'Origin',
    ]);
  });
});

describe.each(refused)('%s, called from %s', (organisation, name) => {
  const origin = origins[name];

  test('is refused alike in reading, writing and asking, and nothing is written', async () => {
    const before = await hub.call(
      'listQueue',
      {},
      { moderator: { id: 'x', name: 'x', email: 'x', organisations: 'all', manages: false } },
    );
    for (const answer of [
      await read(organisation, { origin }),
      await write(organisation, { origin }),
      await ask(organisation, origin),
    ]) {
      expect(answer.statusCode).toBe(403);
      expect(answer.json()).toMatchObject({ code: 'origin-not-allowed' });
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    }
    const after = await hub.call(
      'listQueue',
      {},
      { moderator: { id: 'x', name: 'x', email: 'x', organisations: 'all', manages: false } },
    );
    expect(after.waiting).toBe(before.waiting);
  });
});

describe('a caller without an origin', () => {
  test('may read and write when it is no browser', async () => {
    expect((await read('ZZ1', {})).statusCode).toBe(200);
    expect((await write('ZZ1', {})).statusCode).toBe(201);
  });

  test('may not write when its browser says that it comes from another site', async () => {
    expect((await write('ZZ1', { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
    expect((await write('ZZ1', { 'sec-fetch-site': 'same-site' })).statusCode).toBe(403);
  });
});

describe('a page of the hub itself', () => {
  test('may write, by its origin or by what the browser says', async () => {
    expect((await write('ZZ1', { origin: 'https://hub.example', 'sec-fetch-site': 'same-origin' })).statusCode).toBe(
      201,
    );
    expect((await write('ZZ1', { origin: 'http://hub.internal', 'sec-fetch-site': 'same-origin' })).statusCode).toBe(
      201,
    );
  });
});

describe('an opaque origin', () => {
  test.each(['null', '', 'https://intranet.zz1.example.evil.example', 'http://intranet.zz1.example'])(
    'such as "%s" is refused',
    async (origin) => {
      expect((await write('ZZ1', { origin })).statusCode).toBe(403);
    },
  );
});

describe('rows that hold only public facts', () => {
  test.each(['/api/organisations', '/api/organisations/ZZ1', '/api/organisations/ZZ1/strategy'])(
    '%s may be read from anywhere',
    async (url) => {
      const answer = await hub.app.inject({ url, headers: { origin: origins.unknown } });
      expect([answer.statusCode, answer.headers['access-control-allow-origin']]).toEqual([200, '*']);
    },
  );
});

test('a page may read Retry-After', async () => {
  const { headers } = await read('ZZ1', { origin: origins.trust });
  expect(headers['access-control-expose-headers']).toContain('Retry-After');
});

test('a page that mistyped its organisation is told so', async () => {
  const answer = await read('ZZ8', { origin: origins.trust });
  expect([answer.statusCode, answer.json().code, answer.headers['access-control-allow-origin']]).toEqual([
    404,
    'organisation-not-known',
    '*',
  ]);
});

test('the console is never open to another origin', async () => {
  const asked = await hub.app.inject({
    method: 'OPTIONS',
    url: '/api/moderation/queue',
    headers: { origin: origins.trust },
  });
  expect(asked.statusCode).toBe(404);
  const answer = await hub.app.inject({ url: '/api/moderation/queue', headers: { origin: origins.trust } });
  expect([answer.statusCode, answer.headers['access-control-allow-origin']]).toEqual([401, undefined]);
});
