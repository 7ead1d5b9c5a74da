import { fewest, type Outcome, type PledgesReport, type Status, suppress } from '@antiracism-kit/schema';
import type { FollowThrough } from '../store/counting.ts';

// Where something stands, in as few heaps as tell a reader enough: the fewer there are, the fewer need hiding.
const places = {
  published: ['published'],
  submitted: ['submitted', 'changes-requested', 'words-proposed', 'words-agreed'],
  'not-published': ['not-published', 'removed', 'closed', 'withdrawn', 'kept-private', 'erased'],
} as const satisfies Partial<Record<Status, readonly Status[]>>;
const outcomes: readonly Outcome[] = ['kept', 'partly-kept', 'not-kept', 'in-progress', 'not-updated'];

/** Says how many pledges were sent and where they stand, and how those go that have come due; small numbers stay hidden. */
export function pledgesReport(
  sent: Readonly<Partial<Record<Status, number>>>,
  { due, notDue }: FollowThrough,
): PledgesReport {
  const names = Object.keys(places) as (keyof typeof places)[];
  const arrived = suppress(names.map((name) => places[name].reduce((sum, status) => sum + (sent[status] ?? 0), 0)));
  // One division of all that is published, so that no two can be taken from each other.
  const going = suppress([...outcomes.map((outcome) => due[outcome]), notDue]);
  const later = going.parts.at(-1);
  const kept = going.parts[outcomes.indexOf('kept')];
  const fallenDue = going.total === undefined || later === undefined ? undefined : going.total - later;
  return {
    ...shown('sent', arrived.total),
    statuses: names.map((status, at) => ({ status, ...shown('count', arrived.parts[at]) })),
    ...shown('published', going.total),
    due: outcomes.map((outcome, at) => ({ outcome, ...shown('count', going.parts[at]) })),
    ...shown('notDue', later),
    ...(kept !== undefined &&
      fallenDue !== undefined &&
      fallenDue >= fewest && {
        kept: { kept, due: fallenDue, percent: Math.round((kept / fallenDue) * 100) },
      }),
  };
}

/** A count under its name; nothing where it is hidden. */
export const shown = <Name extends string>(name: Name, count: number | undefined): { [N in Name]?: number } =>
  count === undefined ? {} : ({ [name]: count } as { [N in Name]?: number });
