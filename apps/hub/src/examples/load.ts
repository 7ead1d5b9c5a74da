import {
  type OrganisationFile,
  Problem,
  pledgeUpdateWording,
  pledgeWording,
  type Status,
} from '@antiracism-kit/schema';
import { type Call, createCall } from '../call.ts';
import type { HostedOrganisation, Store } from '../store/store.ts';
import { accountabilityEvents, type ExampleEvent } from './accountability.ts';
import { chalkHills } from './chalk-hills.ts';
import type { ExamplePledge, ExampleStep } from './example-pledge.ts';
import { fenlandAndCoast } from './fenland-and-coast.ts';
import { marshland } from './marshland.ts';
import { exampleOrganisations } from './organisations.ts';
import { shifted } from './shifted.ts';
import { type ExampleStory, exampleStories } from './stories.ts';
import { exampleNationalStrategy, exampleRegionStrategy } from './strategies.ts';

/** Every sample pledge. */
export const examplePledges: readonly ExamplePledge[] = [...fenlandAndCoast, ...chalkHills, ...marshland];

/** Who decides about samples in their histories. */
const exampleModerator = {
  id: 'example',
  name: 'Example moderator',
  email: 'example@hub.example',
  organisations: 'all',
  manages: false,
} as const;

/** Puts the reference organisations into a hub that has none. */
export async function loadOrganisations(store: Store, { organisations, successions }: OrganisationFile): Promise<void> {
  if ((await store.organisations()).length > 0) return;
  const hosted = organisations.map((organisation) => ({ organisation, origins: [] }));
  await store.saveOrganisations(hosted, successions);
}

/**
 * Fills a hub with invented trusts, their strategies, and pledges and actions in every state, all through the same handlers as real ones.
 * Does nothing when they are there already; finishes the work of a start that was cut short.
 */
export async function loadExamples(
  store: Store,
  demoOrigin: string,
  today: string,
): Promise<'loaded' | 'there already'> {
  if (await store.strategy('Y61')) return 'there already';
  const there = await store.organisations();
  const region = there.map(
    (one): HostedOrganisation => (one.organisation.code === 'Y61' ? { ...one, origins: [demoOrigin] } : one),
  );
  const added = exampleOrganisations
    .filter(({ code }) => !there.some(({ organisation }) => organisation.code === code))
    .map((organisation) => ({ organisation, origins: [demoOrigin] }));
  await store.saveOrganisations([...region, ...added], await store.successions());

  let day = today;
  const call = createCall({ store, today: () => day });
  const events = [
    ...accountabilityEvents(today, exampleModerator),
    ...examplePledges.flatMap((pledge, index) => eventsOf(pledge, index, today)),
    ...exampleStories.map(eventOf),
  ];
  for (const { daysAgo, happens } of events.toSorted((a, b) => b.daysAgo - a.daysAgo)) {
    day = shifted(today, -daysAgo);
    await happens(call).catch(forgiveWhatIsDone);
  }
  const by = exampleModerator.id;
  if (!(await store.strategy('ZZ9')))
    await store.saveStrategy('ZZ9', { by, on: today, change: () => exampleNationalStrategy });
  // Last of all: it says that everything is there.
  await store.saveStrategy('Y61', { by, on: today, change: () => exampleRegionStrategy });
  return 'loaded';
}

// Keys and receipts follow from the place in the list, so that a start that was cut short adds nothing twice.
function eventsOf(
  { organisation, fields, lang = 'en', daysAgo, dueIn, steps }: ExamplePledge,
  index: number,
  today: string,
): ExampleEvent[] {
  const receipt = receiptOf(index);
  const at = { organisation, receipt };
  const withName = fields.display.as === 'name-and-role';
  const draft = {
    ...at,
    kind: 'pledge',
    key: keyOf('pledge', index, 0),
    lang,
    consent: { uses: [withName ? 'published-with-name' : 'published-without-name'], wording: pledgeWording },
    fields: { ...fields, dueDate: shifted(today, dueIn) },
  };
  return [
    { daysAgo, happens: (call) => call('createSubmission', draft) },
    ...steps.map((step, at) => ({
      daysAgo: step.daysAgo,
      happens: (call: Call) => take(call, step, draft, keyOf('update', index, at)),
    })),
  ];
}

// A story is sent, sorted, published and answered on one day; the first step that was not taken yet is the next one.
function eventOf({ draft, daysAgo, themes, informs, response, waits }: ExampleStory, index: number): ExampleEvent {
  const receipt = receiptOf(90 + index);
  const sent = { ...draft, key: keyOf('story', index, 0), receipt, lang: 'en' };
  const who = { moderator: exampleModerator };
  return {
    daysAgo,
    async happens(call) {
      const { reference } = await call('createSubmission', sent);
      if (waits) return;
      const { items } = await call('listQueue', { kind: draft.kind }, who);
      const found = items.find((item) => item.reference === reference);
      if (!found) return;
      const { id } = found;
      const { decisions } = await call('getItem', { id }, who);
      const seen = decisions.length;
      if (seen < 2) await call('labelItem', { id, seen: 1, themes, informs }, who);
      if (seen < 3) await call('decideSubmission', { id, seen: 2, action: 'publish' }, who);
      if (response) await call('respondPublicly', { id, seen: 3, ...response }, who);
    },
  };
}

type At = { readonly organisation: string; readonly receipt: string; readonly lang: string };

async function take(call: Call, step: ExampleStep, { organisation, receipt, lang }: At, key: string): Promise<unknown> {
  const at = { organisation, receipt };
  if (step.does === 'withdraw') return call('withdrawSubmission', at);
  if (step.does === 'update') {
    const consent = { uses: ['published-without-name'], wording: pledgeUpdateWording };
    const sent = await call('updateSubmission', {
      ...at,
      kind: 'pledge-update',
      key,
      lang,
      consent,
      fields: step.fields,
    });
    return step.waits ? sent : decide(call, sent.reference, { action: 'publish' });
  }
  const { reference } = await call('openReceipt', at);
  if (step.does === 'publish') {
    await decide(call, reference, { action: 'publish' });
    return step.informs.length > 0 ? label(call, reference, step.informs) : undefined;
  }
  const { does, daysAgo: _, ...words } = step;
  return decide(call, reference, { action: does, ...words });
}

async function label(call: Call, reference: string, informs: readonly string[]): Promise<unknown> {
  const who = { moderator: exampleModerator };
  const found = await inQueue(call, reference, 'published');
  const item = found && (await call('getItem', { id: found.id }, who));
  if (!item || item.decisions.some(({ action }) => action === 'label')) return undefined;
  return call('labelItem', { id: item.id, seen: item.decisions.length, themes: [], informs }, who);
}

async function decide(call: Call, wanted: string, decision: { action: string }): Promise<unknown> {
  const found = await inQueue(call, wanted, 'submitted');
  return found && call('decideSubmission', { id: found.id, seen: 1, ...decision }, { moderator: exampleModerator });
}

async function inQueue(call: Call, wanted: string, status: Status) {
  let after: string | undefined;
  do {
    const page = await call(
      'listQueue',
      { status, ...(after !== undefined && { after }) },
      { moderator: exampleModerator },
    );
    const found = page.items.find((item) => item.reference === wanted);
    if (found) return found;
    after = page.next;
  } while (after !== undefined);
  return undefined;
}

function forgiveWhatIsDone(fault: unknown): void {
  // A start on a later day finds its keys used, for other days.
  const done = ['not-possible-now', 'changed-meanwhile', 'key-reused'];
  if (!(fault instanceof Problem && done.includes(fault.code))) throw fault;
}

const keyOf = (what: string, index: number, step: number): string => `example-${what}-${index}-${step}`.padEnd(22, '_');

const words = ['amber', 'basket', 'candle', 'dolphin', 'engine', 'forest', 'garden', 'harbour', 'island', 'jacket'];

const receiptOf = (index: number): string =>
  ['maple', 'violin', 'meadow', 'lantern', words[Math.floor(index / 10)], words[index % 10]].join(' ');
