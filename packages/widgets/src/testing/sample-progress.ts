import type { ProgressUpdate, Strategy } from '@antiracism-kit/schema';
import { exampleStrategy } from '@antiracism-kit/schema/samples';
import type { Link } from '../progress/progress-source.ts';
import type { Answers } from './stub-hub.ts';

type Priority = Strategy['priorities'][number];
type Action = Priority['commitments'][number]['actions'][number];

/** The day that is so many days from today. */
export const dayFrom = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const standings: readonly Pick<Action, 'status' | 'delivery'>[] = [
  { status: 'completed', delivery: 'complete' },
  { status: 'in-progress', delivery: 'on-track' },
  { status: 'in-progress', delivery: 'some-risk' },
  { status: 'in-progress', delivery: 'off-track' },
  { status: 'in-progress' },
  { status: 'not-started' },
  { status: 'on-hold' },
  { status: 'stopped' },
];
const owners = ['Chief Nurse', 'Chief People Officer', 'Associate Director of Recruitment'];
const deeds = [
  'Train inclusion representatives for interview panels',
  'Set up one place for reports, with a named person each day',
  'Publish the results of every disciplinary case, by ethnic group',
];
const pick = <Item>(list: readonly Item[], index: number) => list[index % list.length] as Item;

const actionNumber = (index: number, ref: string): Action => ({
  ref,
  title: `${pick(deeds, index)} in area ${index + 1}`,
  owner: { role: pick(owners, index) },
  startDate: dayFrom(-40),
  dueDate: dayFrom(60 + index),
  ...pick(standings, index),
});

/** A strategy with so many actions, which stand in every way there is: 4 to a commitment, 3 commitments to a priority. */
export function strategyOf(count: number, more: Partial<Strategy> = {}): Strategy {
  const priorities: Priority[] = [];
  for (let index = 0; index < count; index++) {
    const [place, order] = [Math.floor(index / 12), Math.floor(index / 4) % 3];
    priorities[place] ??= {
      id: `priority-${place + 1}`,
      title: `Priority ${place + 1}: fair every day`,
      commitments: [],
    };
    const { commitments } = priorities[place];
    const ref = `${place + 1}.${order + 1}`;
    commitments[order] ??= {
      ref,
      text: `We will make part ${ref} of our work fair, and show how.`,
      owner: { role: pick(owners, order) },
      dueDate: dayFrom(200),
      actions: [],
    };
    commitments[order].actions.push(actionNumber(index, `${ref}${'abcd'[index % 4]}`));
  }
  const governance = {
    committees: [],
    boardUpdateCadence: 'quarterly' as const,
    lastBoardUpdate: dayFrom(-30),
    nextBoardUpdate: dayFrom(60),
  };
  return { ...exampleStrategy, startDate: dayFrom(-50), priorities, governance, ...more };
}

/** The strategy with one of its actions changed. */
export function withAction(strategy: Strategy, ref: string, change: Partial<Action>): Strategy {
  const priorities = strategy.priorities.map((priority) => ({
    ...priority,
    commitments: priority.commitments.map((commitment) => ({
      ...commitment,
      actions: commitment.actions.map((action) => (action.ref === ref ? { ...action, ...change } : action)),
    })),
  }));
  return { ...strategy, priorities };
}

const uuid = (index: number) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

/** So many updates on something, newest first, a week apart. */
export const updatesOn = (subject: string, count: number, from = 0): ProgressUpdate[] =>
  Array.from({ length: count }, (_, index) => ({
    id: uuid(from + index),
    subject,
    on: dayFrom(-3 - 7 * index),
    summary: `Report ${count - index}: 41 of 60 people are trained.`,
    whatChanged: 'We have added evening sessions.',
    nextSteps: 'Ask each ward for 2 names.',
    risks: 'Ward release time is short in winter.',
    status: 'in-progress',
    delivery: 'some-risk',
    reportedTo: ['people-committee', 'staff'],
    authorRole: 'Associate Director of Recruitment',
  }));

/** An update, and the correction that took its place. */
export function correctedUpdates(subject: string): ProgressUpdate[] {
  const [newest, between, wrong] = updatesOn(subject, 3) as [ProgressUpdate, ProgressUpdate, ProgressUpdate];
  return [
    { ...newest, summary: '41 people are trained, not 60.', supersedes: wrong.id },
    { ...between, summary: 'Two wards joined.' },
    { ...wrong, summary: 'All 60 people are trained.', supersededBy: newest.id },
  ];
}

/** What is linked to the first priority and its first commitment. */
export const sampleLinks: Link[] = [
  { ref: 'priority-1', kind: 'pledge', count: 12 },
  { ref: '1.1', kind: 'working-well', count: 7 },
  { ref: '1.1', kind: 'new-idea' },
];

/** The newest day of each subject. */
export function latestOf(updates: readonly ProgressUpdate[]): Record<string, string> {
  const latest: Record<string, string> = {};
  for (const { subject, on } of updates) if (on > (latest[subject] ?? '')) latest[subject] = on;
  return latest;
}

/** What a hub answers about a strategy, with updates 3 to a page. */
export const progressAnswers = (
  strategy: Strategy,
  updates: readonly ProgressUpdate[] = [],
  links: Link[] = [],
): Answers => ({
  getStrategy: () => strategy,
  countLinks: () => ({ links }),
  listProgress: ({ subject, after }) => {
    const found = updates.filter((update) => subject === undefined || update.subject === subject);
    const end = Number(after ?? 0) + 3;
    return {
      updates: found.slice(end - 3, end),
      ...(end < found.length && { next: String(end) }),
      ...(subject === undefined && after === undefined && { latest: latestOf(updates) }),
    };
  },
});
