import type { HubError } from '@antiracism-kit/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { draft, openHub, published, type TestHub } from '../testing/test-hub.ts';
import { hosted, origins } from '../testing/trusts.ts';

let hub: TestHub;

beforeAll(async () => {
  hub = await openHub();
});
afterAll(() => hub.close());

const anyone = () => hub.from(origins.unknown);

test('listOrganisations lists them all, and not the origins they allow', async () => {
  const { organisations } = await anyone().listOrganisations({});
  expect(organisations.map(({ code }) => code).sort()).toEqual(
    hosted.map(({ organisation }) => organisation.code).sort(),
  );
  expect(JSON.stringify(organisations)).not.toContain(origins.trust);
});

test('getOrganisation tells about one, also about one that has ended', async () => {
  expect(await anyone().getOrganisation({ organisation: 'ZZ1' })).toMatchObject({ shortName: 'Fenland and Coast' });
  expect(await anyone().getOrganisation({ organisation: 'OLD' })).toMatchObject({ validTo: '2026-03-31' });
  const unknown = await anyone()
    .getOrganisation({ organisation: 'ZZ8' })
    .catch((fault: HubError) => fault);
  expect(unknown).toMatchObject({ status: 404, code: 'organisation-not-known' });
});

test('getStrategy gives the strategy of the nearest body that has one', async () => {
  expect(await anyone().getStrategy({ organisation: 'S1A' })).toMatchObject({ organisation: 'S1A' });
  expect(await anyone().getStrategy({ organisation: 'ZZ1' })).toMatchObject({ organisation: 'S1A' });
  const none = await anyone()
    .getStrategy({ organisation: 'ZZ9' })
    .catch((fault: HubError) => fault);
  expect(none).toMatchObject({ status: 404, code: 'not-found' });
});

test('getPublished shows an item on the walls it belongs to, and nowhere else', async () => {
  const { id } = await published(hub, draft());
  expect((await hub.from(origins.region).getPublished({ organisation: 'Y99', id })).id).toBe(id);
  const elsewhere = await hub
    .from(origins.elsewhere)
    .getPublished({ organisation: 'ZZ9', id })
    .catch((fault: HubError) => fault);
  expect(elsewhere).toMatchObject({ status: 404 });
});

test('countPublished counts a place and everything that belongs to it', async () => {
  await published(hub, draft());
  const count = (organisation: string) => hub.from(origins.region).countPublished({ organisation, kind: 'pledge' });
  const { total } = await count('ZZ1');
  expect([(await count('S1A')).total, (await count('Y99')).total]).toEqual([total, total]);
  expect(await count('ZZ9')).toEqual({ total: 0, updated: 0, inProgress: 0, kept: 0, partlyKept: 0, notKept: 0 });
});
