import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  accept,
  acceptDraft,
  actionsOf,
  boardUpdateOverdueSince,
  countStates,
  isOverdue,
  kinds,
  Organisation,
  OrganisationFile,
  referencesOf,
  Status,
  Strategy,
  shownMeasure,
  warningsOf,
} from '@antiracism-kit/schema';
import file from '@antiracism-kit/schema/data/organisations.json' with { type: 'json' };
import { plainPledge } from '@antiracism-kit/schema/samples';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type OpenStore, openStore } from '../store/open-store.ts';
import { examplePledges, loadExamples, loadOrganisations } from './load.ts';
import { exampleOrganisations } from './organisations.ts';
import { exampleStories } from './stories.ts';
import { exampleNationalStrategy, examplePromises, exampleRegionStrategy, exampleStrategies } from './strategies.ts';

const day = '2026-11-23';
const demo = 'http://localhost:4101';
let folder: string;
let store: OpenStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ark-examples-'));
  store = await openStore({ file: join(folder, 'hub.sqlite') }, { today: () => day });
  await loadOrganisations(store, file as OrganisationFile);
});
afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

// One for the strategy, and one for each update that changes it.
const versionsOf = (organisation: string) =>
  1 +
  (examplePromises[organisation] ?? [])
    .flatMap(({ actions }) => actions.flatMap(({ updates }) => updates))
    .filter(({ status, delivery, moves }) => status ?? delivery ?? moves).length;

async function statuses(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const status of Status.options) {
    let after: string | undefined;
    do {
      const page = await store.queue({ organisations: 'all', status, ...(after !== undefined && { after }) });
      counts[status] = (counts[status] ?? 0) + page.items.length;
      after = page.next;
    } while (after !== undefined);
  }
  return counts;
}

test('everything that is loaded is what the schema accepts, and says that it is an example', () => {
  expect(accept(OrganisationFile, file).ok).toBe(true);
  for (const organisation of exampleOrganisations)
    expect(accept(Organisation, organisation).ok && organisation.example).toBe(true);
  for (const strategy of [...exampleStrategies(day), exampleRegionStrategy, exampleNationalStrategy])
    expect(accept(Strategy, strategy).ok && strategy.example).toBe(true);
  expect(examplePledges.length).toBeGreaterThanOrEqual(40);
  for (const { fields, organisation } of examplePledges) {
    const uses = [fields.display.as === 'name-and-role' ? 'published-with-name' : 'published-without-name'];
    const draft = {
      ...plainPledge,
      organisation,
      consent: { ...plainPledge.consent, uses },
      fields: { ...fields, dueDate: '2099-01-01' },
    };
    expect(acceptDraft(draft, day, kinds), fields.text).toEqual([]);
  }
});

test('pledges in every state stand on the walls of trusts and region, and a few wait', async () => {
  expect(await loadExamples(store, demo, day)).toBe('loaded');
  const found = await statuses();
  for (const status of ['submitted', 'changes-requested', 'published', 'not-published', 'withdrawn'])
    expect(found[status], status).toBeGreaterThan(0);
  const tally = await store.tally('Y61', ['pledge']);
  for (const outcome of ['inProgress', 'kept', 'partlyKept', 'notKept'] as const)
    expect(tally[outcome], outcome).toBeGreaterThan(0);
  const [newest] = (
    await store.page({ scope: 'Y61', kinds: ['pledge'], within: [], facets: [], sort: 'newest', size: 12 })
  ).items;
  expect(newest?.publishedOn).toBe('2026-11-16');
  expect(await store.brokenLink()).toBeUndefined();
});

test('the demo’s origin may call for the invented trusts and their region, and for no real one', async () => {
  await loadExamples(store, demo, day);
  const allowed = (await store.organisations()).filter(({ origins }) => origins.includes(demo));
  expect(allowed.map(({ organisation }) => organisation.code).sort()).toEqual(['Y61', 'ZZ1', 'ZZ2', 'ZZ3', 'ZZ9']);
});

test('the trust’s actions stand in every state, with updates over the year, and one trust’s Board waits for its own', async () => {
  await loadExamples(store, demo, day);
  const strategy = (await store.strategy('ZZ1')) as Strategy;
  expect(accept(Strategy, strategy).ok).toBe(true);
  const actions = actionsOf(strategy).map(({ action }) => action);
  expect(actions.length).toBeGreaterThanOrEqual(22);
  for (const [state, count] of Object.entries(countStates(actions))) expect(count, state).toBeGreaterThan(0);
  expect(actions.find(({ ref }) => ref === '2.1a')?.dateChanges).toMatchObject([
    { reason: expect.stringMatching(/winter/) },
  ]);
  expect(actions.filter((action) => isOverdue(action, day)).length).toBeGreaterThan(0);
  expect(boardUpdateOverdueSince(strategy, day)).toBeUndefined();
  expect(boardUpdateOverdueSince((await store.strategy('ZZ2')) as Strategy, day)).toBe('2026-10-23');
  const { updates, next } = await store.progress({ organisation: 'ZZ1' });
  expect(next).toBeDefined();
  expect(updates[0]?.on).toBe('2026-11-15');
  for (const subject of Object.keys(await store.latestProgress('ZZ1')))
    expect([...referencesOf(strategy).promises, 'strategy']).toContain(subject);
});

test('the trust’s nine measures have a year that is hidden, one that is missing, one that may change and one without a ratio', async () => {
  await loadExamples(store, demo, day);
  const measures = await store.measures('ZZ1');
  expect(measures.map(({ indicator, example }) => [indicator, example])).toEqual(
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((indicator) => [indicator, true]),
  );
  const points = measures.map(shownMeasure).flatMap((measure) => measure.points);
  expect(points.filter(({ suppressed }) => suppressed).length).toBeGreaterThan(1);
  expect(points.some(({ provisional }) => provisional)).toBe(true);
  expect(measures[1]?.points.map(({ period }) => period)).not.toContain('2020');
  const codes = measures.flatMap(warningsOf).map(({ code }) => code);
  expect(new Set(codes)).toEqual(new Set(['too-few', 'no-ratio', 'some-hidden']));
  expect((await store.measures('Y61')).map(shownMeasure)[0]?.points.at(-1)).toMatchObject({
    period: '2024',
    value: 1.8,
  });
});

test('pledges and stories say which promises they informed', async () => {
  await loadExamples(store, demo, day);
  const counts = await store.facetCounts('ZZ1', ['pledge', 'working-well'], ['informed:2.1', 'informed:1.2']);
  expect(counts.map(({ kind, facet, count }) => `${kind} ${facet} ${count}`)).toEqual([
    'pledge informed:2.1 0',
    'pledge informed:1.2 2',
    'working-well informed:2.1 1',
    'working-well informed:1.2 0',
  ]);
});

test('loading again adds nothing', async () => {
  await loadExamples(store, demo, day);
  const before = await statuses();
  expect(await loadExamples(store, demo, '2026-12-24')).toBe('there already');
  expect(await statuses()).toEqual(before);
});

test('a loading that was cut short is finished by the next, without doubles', async () => {
  let left = 20;
  const tired: OpenStore = {
    ...store,
    decide: (...step) => {
      if (left-- === 0) throw new Error('The power went.');
      return store.decide(...step);
    },
  };
  await expect(loadExamples(tired, demo, day)).rejects.toThrow('The power went.');
  expect(await loadExamples(store, demo, day)).toBe('loaded');
  expect(await store.strategyVersions('ZZ1')).toHaveLength(versionsOf('ZZ1'));
  const found = await statuses();
  const steps = examplePledges.flatMap((pledge) => pledge.steps);
  const updates = steps.filter(({ does }) => does === 'update').length;
  expect(Object.values(found).reduce((sum, count) => sum + count)).toBe(
    examplePledges.length + exampleStories.length + updates,
  );
  const published =
    steps.filter(({ does }) => does === 'publish').length - steps.filter(({ does }) => does === 'withdraw').length;
  expect((await store.tally('Y61', ['pledge'])).total).toBe(published);
});
