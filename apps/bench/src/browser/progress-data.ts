import { ProgressUpdate, Strategy } from '@antiracism-kit/schema';
import { exampleStrategy } from '@antiracism-kit/schema/samples';

const standings = [
  { status: 'completed' },
  { status: 'in-progress', delivery: 'on-track' },
  { status: 'in-progress', delivery: 'some-risk' },
  { status: 'in-progress', delivery: 'off-track' },
  { status: 'in-progress' },
  { status: 'not-started' },
  { status: 'on-hold' },
] as const;
const roles = ['Chief Nurse', 'Chief People Officer', 'Associate Director of Recruitment', 'Medical Director'];
const perCommitment = 5;
const perPriority = 6 * perCommitment;
const day = (days: number) => new Date(Date.UTC(2026, 9, 1) + days * 86_400_000).toISOString().slice(0, 10);
const pick = <Item>(list: readonly Item[], index: number): Item => list[index % list.length] as Item;

type Action = Strategy['priorities'][number]['commitments'][number]['actions'][number];

const actionNumber = (index: number): Action => ({
  ref: `a${index}`,
  title: `Train inclusion representatives and publish who took part in area ${index + 1}`,
  owner: { role: pick(roles, index) },
  dueDate: day(index),
  ...pick(standings, index),
});

/** What a hub or a file says of a strategy with so many actions and ten updates on each, which the schema has accepted. */
export function progressData(count: number) {
  const actions = Array.from({ length: count }, (_, index) => actionNumber(index));
  const every = (size: number) => Array.from({ length: Math.ceil(count / size) }, (_, index) => index);
  const commitments = every(perCommitment).map((index) => ({
    ref: `c${index}`,
    text: `We will make part ${index + 1} of our work fair, and show how.`,
    owner: { role: pick(roles, index) },
    actions: actions.slice(index * perCommitment, (index + 1) * perCommitment),
  }));
  const inPriority = perPriority / perCommitment;
  const strategy: Strategy = {
    ...exampleStrategy,
    priorities: every(perPriority).map((index) => ({
      id: `p${index}`,
      title: `Priority ${index + 1}`,
      commitments: commitments.slice(index * inPriority, (index + 1) * inPriority),
    })),
  };
  const updates: ProgressUpdate[] = Array.from({ length: count * 10 }, (_, index) => ({
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    subject: `a${index % count}`,
    on: day(-Math.floor(index / count)),
    summary: `Report ${index}: 41 of 60 people are trained, and two more wards have given names for the evening sessions.`,
    nextSteps: 'Ask each ward for 2 names before the end of the month.',
    reportedTo: ['people-committee', 'staff'],
    authorRole: pick(roles, index),
  }));
  Strategy.parse(strategy);
  for (const update of updates.slice(0, 10)) ProgressUpdate.parse(update);
  const latest = Object.fromEntries(actions.map(({ ref }) => [ref, day(0)]));
  const links = commitments.map(({ ref }) => ({ ref, kind: 'pledge', count: 12 }));
  return { strategy, updates, latest, links };
}
