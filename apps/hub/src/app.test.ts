import type { HubError } from '@antiracism-kit/schema';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { postgresWorld } from './store/postgres-world.ts';
import { decide, draft, openHub, type TestHub, updateOf, waiting } from './testing/test-hub.ts';
import { origins } from './testing/trusts.ts';

let hub: TestHub;

beforeEach(async () => {
  hub = await openHub();
});
afterEach(() => hub.close());

test('a pledge travels from a page through the console onto the walls, is updated and withdrawn', () => journey(hub));

test('a pledge travels the same way on PostgreSQL', async () => {
  const { url, end } = await postgresWorld();
  const onPostgres = await openHub({ databaseUrl: url });
  try {
    await journey(onPostgres);
  } finally {
    await onPostgres.close();
    await end();
  }
});

async function journey(hub: TestHub): Promise<void> {
  const trust = hub.from(origins.trust);
  const sent = draft();
  const at = { organisation: 'ZZ1', receipt: sent.receipt };

  const received = await trust.createSubmission(sent);
  expect(received).toMatchObject({ status: 'submitted', receivedOn: '2026-11-23' });
  expect(received.reference).toMatch(/^P-[0-9A-Z]{4}-[0-9A-Z]{3}$/);
  expect((await trust.listPublished({ organisation: 'ZZ1', kind: ['pledge'] })).items).toEqual([]);

  const item = await decide(hub, await waiting(hub, received), { action: 'publish' });
  const wall = await trust.listPublished({ organisation: 'ZZ1', kind: ['pledge'] });
  expect(wall).toMatchObject({
    total: 1,
    items: [{ id: item.id, by: { role: 'Healthcare assistant' }, outcome: 'not-updated' }],
  });
  const region = await hub.from(origins.region).listPublished({ organisation: 'Y99', kind: ['pledge'] });
  expect(region.items.map(({ id }) => id)).toEqual([item.id]);

  const update = await trust.updateSubmission(updateOf(sent));
  await decide(hub, await waiting(hub, update), { action: 'publish' });
  expect(await trust.countPublished({ organisation: 'ZZ1', kind: 'pledge' })).toMatchObject({
    total: 1,
    updated: 1,
    kept: 1,
  });

  expect(await trust.openReceipt(at)).toMatchObject({ status: 'published', published: item.id });
  expect(await trust.withdrawSubmission(at)).toMatchObject({ status: 'withdrawn', open: [] });
  expect((await trust.listPublished({ organisation: 'ZZ1', kind: ['pledge'] })).items).toEqual([]);
  expect((await hub.from(origins.region).listPublished({ organisation: 'Y99', kind: ['pledge'] })).items).toEqual([]);
  const gone = await trust.getPublished({ organisation: 'ZZ1', id: item.id }).catch((error: HubError) => error);
  expect(gone).toMatchObject({ code: 'gone', status: 410 });
}

test('a hub that starts again finds everything as it was', async () => {
  const sent = draft();
  await hub.from(origins.trust).createSubmission(sent);
  await hub.app.close();
  await hub.store.close();
  hub = await openHub({ folder: hub.folder });
  const view = await hub.from(origins.trust).openReceipt({ organisation: 'ZZ1', receipt: sent.receipt });
  expect(view).toMatchObject({ status: 'submitted', fields: sent.fields });
});

test('a wall that has not changed is answered with 304, and again in full once it has', async () => {
  const url = '/api/organisations/ZZ1/published?kind=pledge';
  const first = await hub.app.inject({ url });
  const etag = first.headers.etag as string;
  expect(etag).toMatch(/^"[\w-]+"$/);
  const same = await hub.app.inject({ url, headers: { 'if-none-match': etag } });
  expect([same.statusCode, same.body]).toEqual([304, '']);
  await decide(hub, await waiting(hub, await hub.from(origins.trust).createSubmission(draft())), { action: 'publish' });
  const changed = await hub.app.inject({ url, headers: { 'if-none-match': etag } });
  expect(changed.statusCode).toBe(200);
  expect(changed.json().items).toHaveLength(1);
});

test('a wall comes compressed to a browser that can read it, under another ETag', async () => {
  for (let n = 0; n < 3; n++)
    await decide(hub, await waiting(hub, await hub.from(origins.trust).createSubmission(draft())), {
      action: 'publish',
    });
  const url = '/api/organisations/ZZ1/published?kind=pledge';
  const plain = await hub.app.inject({ url });
  const packed = await hub.app.inject({ url, headers: { 'accept-encoding': 'gzip, deflate, br' } });
  const refused = await hub.app.inject({ url, headers: { 'accept-encoding': 'br;q=0, gzip;q=0' } });
  expect(packed.headers['content-encoding']).toBe('br');
  expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
  expect(packed.headers.etag).not.toBe(plain.headers.etag);
  expect(refused.headers['content-encoding']).toBeUndefined();
});

test('says that it is alive, and ready only while its database answers', async () => {
  expect((await hub.app.inject('/healthz')).json()).toEqual({ status: 'alive' });
  expect((await hub.app.inject('/readyz')).statusCode).toBe(200);
  await hub.store.close();
  const away = await hub.app.inject('/readyz');
  expect([away.statusCode, away.headers['retry-after']]).toEqual([503, '5']);
  expect(away.json()).toMatchObject({ code: 'unavailable' });
});

test('answers 503 with a time to come back while the database is away, and stores nothing', async () => {
  await hub.store.close();
  const refusal = await hub
    .from(origins.trust)
    .createSubmission(draft())
    .catch((error: HubError) => error);
  expect(refusal).toMatchObject({ status: 503, code: 'unavailable', retryAfter: 5 });
});
