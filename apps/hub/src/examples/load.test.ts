import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accept, acceptDraft, kinds, Organisation, OrganisationFile, Status, Strategy } from '@antiracism-kit/schema';
import file from '@antiracism-kit/schema/data/organisations.json' with { type: 'json' };
import { plainPledge } from '@antiracism-kit/schema/samples';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type OpenStore, openStore } from '../store/open-store.ts';
import { examplePledges, loadExamples, loadOrganisations } from './load.ts';
import { exampleOrganisations } from './organisations.ts';
import { exampleStories } from './stories.ts';
import { exampleStrategies } from './strategies.ts';

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
  for (const strategy of exampleStrategies) expect(accept(Strategy, strategy).ok && strategy.example).toBe(true);
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
  expect(allowed.map(({ organisation }) => organisation.code).sort()).toEqual(['Y61', 'ZZ1', 'ZZ2', 'ZZ3']);
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
