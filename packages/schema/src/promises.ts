import type { Strategy } from './strategy.ts';

/** An action of a strategy, with where it stands in it. */
export interface PlacedAction {
  readonly priority: Strategy['priorities'][number];
  readonly commitment: Strategy['priorities'][number]['commitments'][number];
  readonly action: Strategy['priorities'][number]['commitments'][number]['actions'][number];
}
type Action = PlacedAction['action'];

/** Every way an action can stand, in the order they are counted. */
export const actionStates = [
  'completed',
  'on-track',
  'some-risk',
  'off-track',
  'not-rated',
  'not-started',
  'on-hold',
  'stopped',
] as const;
/** How an action stands: its status, or while it is under way how its delivery is rated. */
export type ActionState = (typeof actionStates)[number];

/** How an action stands. While it is under way the Board's rating tells; `not-rated` claims nothing that nobody said. */
export function stateOf({ status, delivery }: Pick<Action, 'status' | 'delivery'>): ActionState {
  if (status !== 'in-progress') return status;
  return delivery === 'complete' ? 'completed' : (delivery ?? 'not-rated');
}

/** Every action of a strategy, in its order. */
export const actionsOf = ({ priorities }: Pick<Strategy, 'priorities'>): PlacedAction[] =>
  priorities.flatMap((priority) =>
    priority.commitments.flatMap((commitment) =>
      commitment.actions.map((action) => ({ priority, commitment, action })),
    ),
  );

/** How many actions stand how. */
export function countStates(actions: readonly Action[]): Record<ActionState, number> {
  const counts = Object.fromEntries(actionStates.map((state) => [state, 0])) as Record<ActionState, number>;
  for (const action of actions) counts[stateOf(action)]++;
  return counts;
}

/** Whether an action has not ended. */
export const isOpen = (action: Action): boolean => !['completed', 'stopped'].includes(stateOf(action));

/** Whether an action is open past its day, and not on hold. `today` as `YYYY-MM-DD`. */
export const isOverdue = (action: Action, today: string): boolean =>
  isOpen(action) && stateOf(action) !== 'on-hold' && action.dueDate !== undefined && action.dueDate < today;

/** The day since which the Board's update is overdue; undefined while it is not. */
export function boardUpdateOverdueSince(
  { governance }: Pick<Strategy, 'governance'>,
  today: string,
): string | undefined {
  const next = governance?.nextBoardUpdate;
  return next !== undefined && next < today && (governance?.lastBoardUpdate ?? '') < next ? next : undefined;
}

const quietDays = { monthly: 31, quarterly: 92, 'six-monthly': 184, annual: 366 } as const;

/**
 * The day since which nobody has said how an open action goes, when that is longer ago than the Board's cadence
 * (3 months where there is none). `latest` is the day of its newest update.
 */
export function noUpdateSince(
  strategy: Pick<Strategy, 'governance' | 'startDate' | 'launchedOn'>,
  action: Action,
  latest: string | undefined,
  today: string,
): string | undefined {
  if (!isOpen(action)) return undefined;
  const start = action.startDate ?? strategy.startDate ?? strategy.launchedOn;
  const known = [latest, action.dateChanges?.at(-1)?.on, start].filter(
    (day): day is string => day !== undefined && day <= today,
  );
  const last = known.sort().at(-1);
  const allowed = quietDays[strategy.governance?.boardUpdateCadence ?? 'quarterly'];
  return last !== undefined && daysBetween(last, today) > allowed ? last : undefined;
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Every reference that something can be linked to: commitments, actions, and priorities by their id. */
export function referencesOf({ priorities }: Pick<Strategy, 'priorities'>): {
  readonly priorities: string[];
  readonly promises: string[];
} {
  const commitments = priorities.flatMap((priority) => priority.commitments);
  return {
    priorities: priorities.map(({ id }) => id),
    promises: commitments.flatMap(({ ref, actions }) => [ref, ...actions.map((action) => action.ref)]),
  };
}
