import { fewest, type ModerationFigures, Reason, suppressTogether } from '@antiracism-kit/schema';
import type { Figures } from '../store/store.ts';
import type { Handler } from './context.ts';

type Outcome = ModerationFigures['outcomes'][number];
const answers = ['in-time', 'late', 'waiting'] as const;

/** Tells what moderation did at an organisation and its members, as last counted; small numbers are not told. */
export const countModeration: Handler<'countModeration'> = async ({ organisation }, { store, directory, today }) => {
  const codes = directory.members(organisation).map(({ code }) => code);
  const figures = await store.figures([...new Set([organisation, ...codes])]);
  const outcomes = places();
  const sums = (of: (one: Figures) => Readonly<Record<string, number>>, names: readonly string[]) =>
    names.map((name) => figures.reduce((sum, one) => sum + (of(one)[name] ?? 0), 0));
  const [stands, answered] = suppressTogether([
    sums(({ outcomes }) => outcomes, outcomes.map(nameOf)),
    sums(({ answered }) => answered, answers),
  ]);
  const total = stands?.total;
  const until = figures.map((one) => one.until).sort()[0] ?? today();
  return {
    since: figures.map((one) => one.since).sort()[0] ?? until,
    until,
    ...(total !== undefined && total >= fewest && { total }),
    outcomes: outcomes.map((outcome, at) => ({ ...outcome, ...counted(stands?.parts[at]) })),
    answered: answers.map((within, at) => ({ within, ...counted(answered?.parts[at]) })),
  };
};

const counted = (count: number | undefined) => (count === undefined ? {} : { count });

const places = (): Outcome[] => [
  ...(['waiting', 'published', 'withdrawn', 'closed'] as const).map((status) => ({ status })),
  ...Object.values(Reason._zod.def.entries).map((reason) => ({ status: 'not-published' as const, reason })),
];

/** How a place is named in what is kept. */
export const nameOf = ({ status, reason }: Outcome): string => (reason ? `${status}:${reason}` : status);
