import {
  actionStates,
  actionsOf,
  boardUpdateOverdueSince,
  countStates,
  isOverdue,
  noUpdateSince,
  type ProgressUpdate,
  type PromisesReport,
  type Strategy,
  wholeStrategy,
} from '@antiracism-kit/schema';

type Action = ReturnType<typeof actionsOf>[number]['action'];

/** What is known of a strategy on the day of a paper. */
export interface PromisesSource {
  readonly strategy: Strategy;
  /** Short name of the organisation whose strategy it is. */
  readonly organisation: string;
  /** Updates that were added in the period, newest first. */
  readonly updates: readonly ProgressUpdate[];
  /** The newest update on each action that is overdue. */
  readonly said: Readonly<Record<string, ProgressUpdate>>;
  /** The day of the newest update on each subject. */
  readonly latest: Readonly<Record<string, string>>;
}

/** Says how the promises of a strategy stand: counts, what is overdue or moved and why, what nobody has spoken of, and what was said. */
export function promisesReport(
  { strategy, organisation, updates, said, latest }: PromisesSource,
  { from, to, today }: { readonly from: string; readonly to: string; readonly today: string },
): PromisesReport {
  const actions = actionsOf(strategy).map(({ action }) => action);
  const titles = titlesOf(strategy);
  const overdueSince = boardUpdateOverdueSince(strategy, today);
  const next = strategy.governance?.nextBoardUpdate;
  return {
    organisation,
    title: strategy.title,
    version: strategy.version,
    ...(strategy.ambition && { ambition: strategy.ambition.text }),
    ...(next !== undefined && { nextBoardUpdate: next }),
    ...(overdueSince !== undefined && { overdueSince }),
    states: statesOf(actions),
    commitments: strategy.priorities.flatMap(({ title, commitments }) =>
      commitments.map(({ ref, text, owner, dueDate, actions }) => ({
        ref,
        title: text,
        priority: title,
        ...(owner && { owner }),
        ...(dueDate !== undefined && { dueDate }),
        states: statesOf(actions),
      })),
    ),
    overdue: actions.flatMap((action) => {
      if (!isOverdue(action, today) || action.dueDate === undefined) return [];
      const last = said[action.ref];
      const reason = last?.risks ?? last?.summary;
      return [{ ...placed(action), dueDate: action.dueDate, ...(reason !== undefined && { reason }) }];
    }),
    moved: actions.flatMap((action) =>
      (action.dateChanges ?? [])
        .filter(({ on }) => from <= on && on <= to)
        .map((change) => ({ ...placed(action), change })),
    ),
    quiet: actions.flatMap((action) => {
      const since = noUpdateSince(strategy, action, latest[action.ref], today);
      return since === undefined ? [] : [{ ...placed(action), since }];
    }),
    updates: updates
      .filter(({ supersededBy }) => supersededBy === undefined)
      .map(({ on, subject, summary, whatChanged, nextSteps, risks }) => ({
        on,
        ref: subject,
        title: titles.get(subject) ?? (subject === wholeStrategy ? strategy.title : subject),
        summary,
        ...(whatChanged !== undefined && { whatChanged }),
        ...(nextSteps !== undefined && { nextSteps }),
        ...(risks !== undefined && { risks }),
      })),
  };
}

const placed = ({ ref, title, owner }: Action) => ({ ref, title, owner });

const statesOf = (actions: readonly Action[]) => {
  const counts = countStates(actions);
  return actionStates.map((state) => ({ state, count: counts[state] })).filter(({ count }) => count > 0);
};

/** What commitments and actions say, by reference. */
export const titlesOf = (strategy: Pick<Strategy, 'priorities'>): Map<string, string> =>
  new Map(
    strategy.priorities.flatMap(({ commitments }) =>
      commitments.flatMap(({ ref, text, actions }) => [
        [ref, text] as const,
        ...actions.map((action) => [action.ref, action.title] as const),
      ]),
    ),
  );
