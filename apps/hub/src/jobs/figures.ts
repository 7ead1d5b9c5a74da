import { type Status, statusOf } from '@antiracism-kit/schema';
import { kindNamed } from '../handlers/context.ts';
import { addDays } from '../handlers/erase-day.ts';
import { afterWorkingDays } from '../handlers/working-days.ts';
import type { Figures, StoredItem } from '../store/store.ts';
import { countPastDue } from './past-due.ts';
import type { JobParts } from './retention.ts';

/** Days over which moderation is counted. */
const span = 365;

type Counts = Record<string, Record<string, number>>;

const places: Partial<Record<Status, string>> = {
  published: 'published',
  withdrawn: 'withdrawn',
  closed: 'closed',
  'kept-private': 'withdrawn',
};

/** Counts for every organisation what became of a year's items, and whether they were answered in time. What stands in the figures is of yesterday and before. */
export async function countFigures(parts: JobParts): Promise<void> {
  const { store, kinds, today } = parts;
  const until = addDays(today(), -1);
  const since = addDays(until, -span);
  const counted = new Map<string, Counts>();
  let after: number | undefined;
  do {
    const { items, next } = await store.arrivals(since, after);
    for (const item of items)
      if (item.receivedOn <= until && isCounted(item, kinds)) count(counted, item, { kinds }, until);
    after = next;
  } while (after !== undefined);
  for (const { organisation } of await store.organisations()) {
    const { outcomes = {}, answered = {} } = counted.get(organisation.code) ?? {};
    await store.saveFigures(organisation.code, {
      since,
      until,
      outcomes,
      answered,
      pastDue: await countPastDue(parts, organisation.code),
    } satisfies Figures);
  }
}

// Of what is told in confidence only what was published is among the items: no figure of its own comes of it.
const isCounted = ({ kind }: StoredItem, kinds: JobParts['kinds']): boolean =>
  kindNamed({ kinds }, kind).tier === 'practice';

function count(counted: Map<string, Counts>, item: StoredItem, context: Pick<JobParts, 'kinds'>, until: string): void {
  const counts = counted.get(item.organisation) ?? { outcomes: {}, answered: {} };
  counted.set(item.organisation, counts);
  const add = (division: string, place: string) => {
    const of = counts[division] ?? {};
    of[place] = (of[place] ?? 0) + 1;
    counts[division] = of;
  };
  add('outcomes', placeOf(item));
  const answer = item.decisions.find(({ by }) => typeof by === 'object')?.on;
  const replyBy = afterWorkingDays(item.receivedOn, kindNamed(context, item.kind).replyWithin);
  add('answered', answer ? (answer <= replyBy ? 'in-time' : 'late') : until > replyBy ? 'late' : 'waiting');
}

// What was erased in time stands where it stood before.
function placeOf({ decisions }: StoredItem): string {
  const steps = decisions.filter(({ action }) => action !== 'erase');
  const status = statusOf(steps);
  if (status !== 'not-published' && status !== 'removed') return places[status] ?? 'waiting';
  return `not-published:${steps.findLast(({ reason }) => reason !== undefined)?.reason ?? 'other'}`;
}
