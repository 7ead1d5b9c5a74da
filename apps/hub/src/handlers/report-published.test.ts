import type { HubError } from '@antiracism-kit/schema';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { amina, decide, openHub, published, type TestHub } from '../testing/test-hub.ts';
import { origins } from '../testing/trusts.ts';

let hub: TestHub;

beforeEach(async () => {
  hub = await openHub();
});
afterEach(() => hub.close());

test('reportPublished takes a pledge down at once when it identifies someone, until a moderator has looked', async () => {
  const { id } = await published(hub);
  const trust = hub.from(origins.trust);
  expect(await trust.reportPublished({ organisation: 'ZZ1', id, reason: 'identifies-someone' })).toEqual({
    reported: true,
  });
  expect((await trust.listPublished({ organisation: 'ZZ1', kind: ['pledge'] })).items).toEqual([]);
  const item = await hub.call('getItem', { id }, { moderator: amina });
  expect(item).toMatchObject({
    status: 'removed',
    flags: ['reported'],
    open: expect.arrayContaining(['publish', 'request-changes', 'propose', 'decline']),
  });
  await decide(hub, item, { action: 'publish' });
  expect((await trust.getPublished({ organisation: 'ZZ1', id })).id).toBe(id);
});

test('reportPublished leaves a pledge up for any other reason, and tells the moderators once', async () => {
  const { id } = await published(hub);
  const trust = hub.from(origins.trust);
  for (let n = 0; n < 3; n++) await trust.reportPublished({ organisation: 'ZZ1', id, reason: 'offensive' });
  expect((await trust.listPublished({ organisation: 'ZZ1', kind: ['pledge'] })).items).toHaveLength(1);
  const { decisions, flags } = await hub.call('getItem', { id }, { moderator: amina });
  expect(decisions.filter(({ action }) => action === 'report')).toEqual([
    { action: 'report', on: '2026-11-23', reason: 'offensive', by: 'reader' },
  ]);
  expect(flags).toContain('reported');
});

test('reportPublished refuses an item that is not on the wall', async () => {
  const id = '00000000-0000-4000-8000-000000000000';
  const error = await hub
    .from(origins.trust)
    .reportPublished({ organisation: 'ZZ1', id, reason: 'other' })
    .catch((fault: HubError) => fault);
  expect(error).toMatchObject({ status: 404, code: 'not-found' });
});
