import { benchmarksOf, type Measure, type NewProgress, wholeStrategy, wresIndicators } from '@antiracism-kit/schema';
import { exampleMeasures } from '@antiracism-kit/schema/samples';
import type { Call } from '../call.ts';
import type { Moderator } from '../sign-in/moderator.ts';
import type { ExampleUpdate } from './example-promise.ts';
import { shifted } from './shifted.ts';
import { examplePromises, exampleStrategies, strategyDaysAgo } from './strategies.ts';

/** Something that happened so many days before the day of loading. */
export interface ExampleEvent {
  readonly daysAgo: number;
  happens(call: Call): Promise<unknown>;
}

const told: readonly ExampleUpdate[] = [
  {
    daysAgo: 224,
    period: 'The first 4 months',
    summary: 'The first actions have begun, and 1 is done. The network has its time and money.',
    reportedTo: ['people-committee', 'board', 'public'],
  },
  {
    daysAgo: 136,
    period: 'Months 5 to 7',
    summary: 'Every Board member has an objective. Reports of racism are answered sooner than before.',
    nextSteps: 'More inclusion representatives, and the first sponsors.',
    reportedTo: ['people-committee', 'board', 'public'],
  },
  {
    daysAgo: 44,
    period: 'Months 8 to 10',
    summary: '6 actions are done. 2 are late, and we say why.',
    risks: 'Release time on wards, and legal advice that is slow to come.',
    reportedTo: ['people-committee', 'board', 'public'],
  },
];

/** The strategies of invented trusts, what was said of them since, and their measures. */
export function accountabilityEvents(today: string, moderator: Moderator): ExampleEvent[] {
  const who = { moderator };
  const adding = (organisation: string, subject: string, role: string, updates: readonly ExampleUpdate[]) =>
    updates.map(({ daysAgo, moves, ...written }, index) => {
      const update: NewProgress = {
        reportedTo: ['people-committee'],
        authorRole: role,
        ...written,
        subject,
        ...(moves && { dueDate: { to: shifted(today, moves.dueIn), reason: moves.reason } }),
      };
      const key = `said-${organisation}-${subject.replaceAll('.', '_')}-${index}`.padEnd(22, '_');
      return { daysAgo, happens: (call: Call) => call('addProgress', { organisation, key, update }, who) };
    });
  return [
    ...exampleStrategies(today).map((strategy) => ({
      daysAgo: strategyDaysAgo,
      happens: (call: Call) => call('saveStrategy', { organisation: strategy.organisation, seen: 0, strategy }, who),
    })),
    ...Object.entries(examplePromises).flatMap(([organisation, commitments]) =>
      commitments
        .flatMap(({ actions }) => actions)
        .flatMap(({ ref, role, updates }) => adding(organisation, ref, role, updates)),
    ),
    ...adding('ZZ1', wholeStrategy, 'Chief People Officer', told),
    ...[...exampleMeasures, regionMeasure].map((measure) => ({
      daysAgo: 60,
      happens: (call: Call) => call('saveMeasure', { organisation: measure.organisation, measure }, who),
    })),
  ];
}

const [, shortlisting] = wresIndicators as readonly [unknown, (typeof wresIndicators)[number]];

// The region's own figures are published ones.
const regionMeasure: Measure = {
  id: 'wres-2',
  organisation: 'Y61',
  title: shortlisting.title,
  standard: 'wres',
  indicator: 2,
  unit: shortlisting.unit,
  polarity: shortlisting.polarity,
  points: (benchmarksOf(2).find(({ label }) => label === 'East of England')?.points ?? []).map(
    ({ period, value, source }) => ({ period, groups: [], published: value, ...(source && { source }) }),
  ),
  benchmarks: benchmarksOf(2).filter(({ label }) => label === 'England'),
};
