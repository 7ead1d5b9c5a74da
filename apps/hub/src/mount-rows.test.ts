import { api, type RouteName, routes } from '@antiracism-kit/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Moderator } from './sign-in/moderator.ts';
import { amina, draft, openHub, type TestHub, waiting } from './testing/test-hub.ts';
import { origins } from './testing/trusts.ts';

const ben: Moderator = { ...amina, id: 'ben', organisations: ['ZZ2'], manages: false };
const signedIn: Record<string, Moderator> = { 'session=amina': amina, 'session=ben': ben };
const names = Object.keys(routes) as RouteName[];
let hub: TestHub;
let id: string;

beforeAll(async () => {
  const whoIs = async (cookies: string) => signedIn[cookies];
  hub = await openHub({
    console: { whoIs, moderators: async () => [], nameOf: (moderator) => moderator, mount: () => undefined },
  });
  const received = await hub.from(origins.trust).createSubmission(draft());
  id = (await waiting(hub, received)).id;
});
afterAll(() => hub.close());

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

const open = (name: RouteName, method: Method, headers: Record<string, string> = {}, payload: object = {}) =>
  hub.app.inject({
    method,
    url: api[name].path.replace('{organisation}', 'ZZ1').replace('{id}', id),
    headers,
    ...(method !== 'GET' && { payload }),
  });

describe.each(names)('%s', (name) => {
  const { method, access } = api[name];

  test.each((['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).filter((other) => other !== method))(
    'is not there for %s',
    async (other) => {
      // Two rows may share an address.
      if (names.some((one) => routes[one] === `${other} ${api[name].path}`)) return;
      const answer = await open(name, other, { cookie: 'session=amina' });
      expect([answer.statusCode, answer.json().code]).toEqual([404, 'not-found']);
    },
  );

  test(
    access === 'moderator' ? 'is closed to visitors, whatever they send' : 'takes no notice of who is signed in',
    async () => {
      if (access === 'moderator')
        for (const headers of [{}, { cookie: 'session=nobody' }, { authorization: 'Bearer amina' }]) {
          const answer = await open(name, method, headers);
          expect([answer.statusCode, answer.json().code]).toEqual([401, 'not-signed-in']);
        }
      else {
        const [visitor, moderator] = [await open(name, method), await open(name, method, { cookie: 'session=amina' })];
        expect(moderator.statusCode).toBe(visitor.statusCode);
        expect(moderator.body).toBe(visitor.body);
        expect(visitor.statusCode).not.toBe(500);
      }
    },
  );
});

describe('a moderator’s session', () => {
  const decision = { seen: 1, action: 'decline', reason: 'spam' };

  test('opens what the moderator checks and nothing else', async () => {
    expect((await open('getItem', 'GET', { cookie: 'session=amina' })).json()).toMatchObject({ id });
    const other = await open('getItem', 'GET', { cookie: 'session=ben' });
    expect([other.statusCode, other.json().code]).toEqual([404, 'not-found']);
    expect((await open('decideSubmission', 'POST', { cookie: 'session=ben' }, decision)).statusCode).toBe(404);
    expect((await open('listQueue', 'GET', { cookie: 'session=ben' })).json().items).toEqual([]);
  });

  test('cannot be used by a page of another site', async () => {
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: origins.trust },
      { origin: 'null' },
    ] as Record<string, string>[]) {
      const answer = await open('decideSubmission', 'POST', { cookie: 'session=amina', ...headers }, decision);
      expect([answer.statusCode, answer.json().code]).toEqual([403, 'origin-not-allowed']);
    }
  });

  test('decides from the hub’s own pages, and no answer is kept by a browser', async () => {
    const headers = { cookie: 'session=amina', 'sec-fetch-site': 'same-origin', origin: 'https://hub.example' };
    const answer = await open('decideSubmission', 'POST', headers, decision);
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([201, 'no-store']);
    expect(answer.json()).toMatchObject({
      status: 'not-published',
      decisions: [{ action: 'submit' }, { by: 'amina' }],
    });
  });
});
