import { actionsOf, type Strategy } from '@antiracism-kit/schema';
import type { OpenDraft } from './draft.ts';

/** How far a task of the task list is. */
export type TaskStatus = 'completed' | 'incomplete' | 'cannot-start';

/** What else the task list has to know. */
export interface Around {
  readonly measures: number;
  readonly contacts: 'missing' | 'current' | 'out-of-date';
}

/** How far each part of a strategy is. */
export function taskStatuses(
  { strategy, exists, draft }: OpenDraft,
  { measures, contacts }: Around,
): Record<string, TaskStatus> {
  const when = (done: unknown): TaskStatus => (!exists ? 'cannot-start' : done ? 'completed' : 'incomplete');
  const {
    ambition,
    author,
    partners,
    priorities,
    governance,
    contact,
    reviewDate,
    frameworks = [],
    resources,
  } = strategy;
  return {
    about: exists ? 'completed' : 'incomplete',
    vision: when(ambition),
    writers: when(author && partners.length > 0),
    priorities: when(priorities.length > 0),
    commitments: priorities.length === 0 ? 'cannot-start' : when(hasWork(strategy)),
    measures: when(measures > 0),
    governance: when(governance?.nextBoardUpdate && governance.committees.length > 0 && contact && reviewDate),
    frameworks: when(frameworks.length > 0),
    resources: when(resources.length > 0),
    support: contacts === 'current' ? 'completed' : 'incomplete',
    check: when(!draft),
  };
}

const hasWork = (strategy: Strategy) =>
  strategy.priorities.every(({ commitments }) => commitments.length > 0) &&
  strategy.priorities.every(({ commitments }) => commitments.every(({ actions }) => actions.length > 0)) &&
  actionsOf(strategy).length > 0;
