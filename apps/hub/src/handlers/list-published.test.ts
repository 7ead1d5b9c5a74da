import type { HubError } from '@antiracism-kit/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decide, draft, openHub, published, type TestHub, updateOf, waiting } from '../testing/test-hub.ts';
import { origins } from '../testing/trusts.ts';

let hub: TestHub;

beforeAll(async () => {
  hub = await openHub();
  const trust = hub.from(origins.trust);
  for (let n = 1; n <= 13; n++) {
    const who = n === 1 ? { who: 'leader' as const } : {};
    await published(
      hub,
      draft({
        ...who,
        text: `I will greet ${n} people by name every day.`,
        priorities: n % 2 ? ['leaders-who-act'] : [],
      }),
    );
  }
  const kept = draft({ text: 'I will plant an orchard where all of us can sit.', priorities: [] });
  await published(hub, kept);
  await decide(hub, await waiting(hub, await trust.updateSubmission(updateOf(kept))), { action: 'publish' });
  await hub
    .from(origins.elsewhere)
    .createSubmission(draft({ priorities: [] }, { organisation: 'ZZ9' }))
    .then(async (received) => decide(hub, await waiting(hub, received), { action: 'publish' }));
});
afterAll(() => hub.close());

const list = (organisation: string, more: object = {}) =>
  hub.from(origins.region).listPublished({ organisation, kind: ['pledge'], ...more });

test('listPublished gives 12 items, how many there are, and what to filter by; then the rest', async () => {
  const first = await list('ZZ1');
  expect(first.items).toHaveLength(12);
  expect(first).toMatchObject({ total: 14, tally: { total: 14, updated: 1, kept: 1 } });
  const second = await list('ZZ1', { after: first.next });
  expect(second.items).toHaveLength(2);
  expect(Object.keys(second)).toEqual(['items']);
  expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(14);
});

test('listPublished offers the systems and trusts of a region that have something to show, and the priorities of the strategy a place follows', async () => {
  expect((await list('Y99')).choices).toMatchObject({
    systems: [
      { value: 'S1A', label: 'S1A in short' },
      { value: 'S2A', label: 'S2A in short' },
    ],
    organisations: [{ value: 'ZZ1', label: 'Fenland and Coast' }, { value: 'ZZ9' }],
    priorities: [],
  });
  const { choices } = await list('ZZ1');
  expect(choices).toMatchObject({ systems: [], organisations: [] });
  expect(choices?.priorities[0]).toEqual({ value: 'safe-to-speak-up', label: 'Safe to speak up' });
});

test.each([
  ['who makes the pledge', { facet: ['who:leader'] }, 1],
  ['a priority', { facet: ['priority:leaders-who-act'] }, 7],
  ['how it is going', { facet: ['outcome:kept'] }, 1],
  ['two values of one facet', { facet: ['who:leader', 'who:individual'] }, 14],
  ['two facets', { facet: ['who:leader', 'priority:leaders-who-act'] }, 1],
])('listPublished filters by %s', async (_, query, total) => {
  expect((await list('ZZ1', query)).total).toBe(total);
});

test('listPublished filters by system, also by the code that a system had before', async () => {
  expect((await list('Y99', { within: ['S2A'] })).total).toBe(1);
  expect((await list('Y99', { within: ['S1A'] })).total).toBe(14);
  expect((await list('Y99', { within: ['OLD'] })).total).toBe(14);
  expect((await list('Y99')).total).toBe(15);
});

test('listPublished searches the published text', async () => {
  const found = await list('ZZ1', { search: 'orchard' });
  expect(found.items).toHaveLength(1);
  expect(found.total).toBeUndefined();
});

test('listPublished never shows what is not public', async () => {
  const [item] = (await list('ZZ1')).items;
  expect(Object.keys(item ?? {}).sort()).toEqual([
    'by',
    'fields',
    'id',
    'kind',
    'organisation',
    'outcome',
    'publishedOn',
    'updates',
  ]);
  expect(item?.fields).not.toHaveProperty('display');
});

test.each([
  ['an unknown field', { colour: 'red' }, 'colour', 'unknown-field'],
  ['a size nobody offers', { size: '1000' }, 'size', 'not-an-option'],
  ['a cursor that is none', { after: '%%%' }, 'after', 'wrong-format'],
  ['a facet that is none', { facet: ['nonsense'] }, 'facet.0', 'wrong-format'],
  ['a search of one letter', { search: 'x' }, 'search', 'too-short'],
])('listPublished refuses %s', async (_, query, field, code) => {
  const error = await list('ZZ1', query).catch((fault: HubError) => fault);
  expect(error).toMatchObject({ code: 'invalid-input', issues: [{ field, code }] });
});
