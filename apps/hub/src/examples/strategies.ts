import type { Strategy } from '@antiracism-kit/schema';
import { exampleStrategy, nationalBodyStrategy, regionStrategy } from '@antiracism-kit/schema/samples';
import type { ExampleCommitment } from './example-promise.ts';
import { fenlandPromises } from './fenland-promises.ts';
import { shifted } from './shifted.ts';

/** How long before the day of loading the sample strategies began. */
export const strategyDaysAgo = 350;

const { author: _, ...region } = regionStrategy;
const { nextBoardUpdate: __, lastBoardUpdate: ___, ...governance } = exampleStrategy.governance ?? { committees: [] };
const withoutPromises = exampleStrategy.priorities.map((priority) => ({ ...priority, commitments: [] }));

/** The region's strategy, with the priorities of the invented trusts, so that its wall can be filtered too. */
export const exampleRegionStrategy: Strategy = {
  ...region,
  summary: `Example data. ${region.summary}`,
  priorities: withoutPromises,
  example: true,
};

/** A national body's ambition, before it has a plan. */
export const exampleNationalStrategy: Strategy = { ...nationalBodyStrategy, organisation: 'ZZ9', example: true };

/** The strategies of invented trusts as they were on their first day; updates on progress bring them to where they are. */
export const exampleStrategies = (today: string): readonly Strategy[] => {
  const on = (days: number) => shifted(today, days);
  const begun = {
    startDate: on(-strategyDaysAgo),
    endDate: on(3 * 365 - strategyDaysAgo),
    launchedOn: on(15 - strategyDaysAgo),
    reviewDate: on(40),
  };
  const fenland: Strategy = {
    ...exampleStrategy,
    ...begun,
    ambition: {
      ...exampleStrategy.ambition,
      text: exampleStrategy.ambition?.text ?? '',
      on: on(-strategyDaysAgo - 20),
    },
    frameworks: [
      { framework: 'nw-bame-assembly', level: 'Bronze', assessedOn: on(-145) },
      { framework: 'edi-improvement-plan' },
      { framework: 'wres' },
    ],
    priorities: withoutPromises.map((priority) => ({
      ...priority,
      commitments: fenlandPromises.filter((one) => one.priority === priority.id).map((one) => commitmentOf(one, on)),
    })),
    governance: {
      ...governance,
      boardUpdateCadence: 'quarterly',
      lastBoardUpdate: on(-44),
      nextBoardUpdate: on(47),
    },
  };
  // Chalk Hills has not told its Board what it said it would.
  const chalkHills: Strategy = {
    ...fenland,
    id: 'chalk-hills',
    organisation: 'ZZ2',
    title: 'Chalk Hills antiracism strategy',
    summary: 'Example data. What an invented mental health trust will do about racism in 3 years.',
    version: '1.0',
    frameworks: [{ framework: 'pcref' }],
    priorities: withoutPromises.map((priority) => ({
      ...priority,
      commitments: chalkHillsPromises.filter((one) => one.priority === priority.id).map((one) => commitmentOf(one, on)),
    })),
    governance: {
      ...governance,
      boardUpdateCadence: 'six-monthly',
      lastBoardUpdate: on(-215),
      nextBoardUpdate: on(-31),
    },
    contact: { team: 'Inclusion team', email: 'inclusion@chalkhills.example' },
    resources: [],
  };
  return [fenland, chalkHills];
};

/** What Chalk Hills promises. */
const chalkHillsPromises: readonly ExampleCommitment[] = [
  {
    priority: 'fair-treatment',
    ref: '1',
    text: 'We will publish restraint by ethnic group, and bring the gap down.',
    role: 'Medical Director',
    highImpactActions: [4],
    actions: [
      {
        ref: '1a',
        title: 'Publish the figures every 3 months',
        role: 'Medical Director',
        dueIn: -9,
        updates: [
          {
            daysAgo: 205,
            summary: '2 reports are out. The second one has wards side by side.',
            status: 'in-progress',
            delivery: 'on-track',
          },
        ],
      },
      {
        ref: '1b',
        title: 'Review each restraint with someone from outside the ward',
        role: 'Chief Nurse',
        dueIn: 120,
        updates: [],
      },
    ],
  },
  {
    priority: 'listening-to-lived-experience',
    ref: '2',
    text: 'We will offer an interpreter at the first contact in every service.',
    role: 'Chief Operating Officer',
    actions: [
      {
        ref: '2a',
        title: 'Put the offer in every first letter',
        role: 'Head of Access',
        dueIn: -30,
        updates: [
          { daysAgo: 36, summary: 'The letter went live in 9 languages.', status: 'completed', delivery: 'complete' },
        ],
      },
    ],
  },
];

/** Every sample promise, by the organisation that made it. */
export const examplePromises: Readonly<Record<string, readonly ExampleCommitment[]>> = {
  ZZ1: fenlandPromises,
  ZZ2: chalkHillsPromises,
};

const commitmentOf = (
  { priority: _, role, dueIn, actions, ...commitment }: ExampleCommitment,
  on: (days: number) => string,
): Strategy['priorities'][number]['commitments'][number] => ({
  ...commitment,
  level: 'organisation',
  owner: { role },
  ...(dueIn !== undefined && { dueDate: on(dueIn) }),
  actions: actions.map(({ ref, title, role, dueIn }) => ({
    ref,
    title,
    owner: { role },
    status: 'not-started',
    startDate: on(-strategyDaysAgo),
    ...(dueIn !== undefined && { dueDate: on(dueIn) }),
  })),
});
