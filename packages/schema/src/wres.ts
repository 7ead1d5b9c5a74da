import file from '../data/wres.json' with { type: 'json' };
import type { Measure } from './measure.ts';

type Benchmark = NonNullable<Measure['benchmarks']>[number];

/** One indicator of the Workforce Race Equality Standard. */
export interface WresIndicator {
  readonly number: number;
  /** What it is about, in plain words. */
  readonly title: string;
  /** How the standard words it. */
  readonly wording: string;
  readonly formula: string;
  readonly unit: Measure['unit'];
  readonly polarity: Measure['polarity'];
  /** Where its figures come from: the staff record, the NHS Staff Survey, or the board. */
  readonly from: 'workforce' | 'survey' | 'board';
  /** Whose likelihood is on top of the ratio. */
  readonly top?: 'white' | 'bme';
  /** Where nobody is better or worse off: a ratio of 1, a gap of 0, or the share of the overall workforce. */
  readonly parity: 1 | 0 | 'overall';
}

/** Published figures of others for one indicator; of one group, where it is not the indicator's own figure. */
export interface WresBenchmark extends Benchmark {
  readonly indicator: number;
  readonly group?: string;
}

// JSON knows no literal types; its test holds every row to these.
/** The nine indicators, in order. */
export const wresIndicators = file.indicators as readonly WresIndicator[];

// As above.
/** Published figures that have a source. */
export const wresBenchmarks = file.benchmarks as readonly WresBenchmark[];

/** The published figures to compare a measure of this indicator with, as a measure holds them. */
export const benchmarksOf = (indicator: number): Benchmark[] =>
  wresBenchmarks
    .filter((one) => one.indicator === indicator && one.group === undefined)
    .map(({ label, points }) => ({ label, points }));

const bands = ['1', '2', '3', '4', '5', '6', '7', '8a', '8b', '8c', '8d', '9'].map((band) => `band-${band}`);

/** The parts of the workforce that indicator 1 tells apart, in order. */
export const wresParts: readonly string[] = [
  ...['non-clinical', 'clinical'].flatMap((staff) =>
    ['under-band-1', ...bands, 'vsm'].map((part) => `${staff}-${part}`),
  ),
  ...['consultant', 'career-grade', 'trainee', 'other'].map((grade) => `medical-${grade}`),
];
