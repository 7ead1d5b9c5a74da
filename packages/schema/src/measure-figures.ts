import type { Measure, MeasuredGroup, MeasurePoint } from './measure.ts';

type Standard = Pick<Measure, 'standard' | 'indicator'>;

const digits = { percent: 1, ratio: 2, 'percentage-points': 2, count: 0, score: 2 } as const;

/** A number to so many digits after the point; halves go away from 0. */
export function rounded(value: number, to: number): number {
  // A half that the binary number falls just short of still counts as a half.
  const scaled = Math.abs(value) * 10 ** to * (1 + 4 * Number.EPSILON);
  return (Math.sign(value) * Math.round(scaled)) / 10 ** to + 0;
}

/** A figure as text, to the digits of its unit, the same wherever it is shown: `1.80`, `-0.64`, `42.2`. */
export const figureText = (unit: Measure['unit'], value: number): string =>
  rounded(value, digits[unit]).toFixed(digits[unit]);

/** Whether the likelihood of White people is on top of the ratio: so in indicators 2 and 4, and the other way round in 3. */
export const whiteOnTop = ({ standard, indicator }: Standard): boolean => standard === 'wres' && indicator !== 3;

type Fraction = readonly [part: number, whole: number];

// Counts where they are; else the percentage that was given.
function fractionOf({ groups }: Pick<MeasurePoint, 'groups'>, name: string): Fraction | undefined {
  const group = groups.find((one) => one.group === name && one.part === undefined);
  if (group?.numerator !== undefined && group.denominator !== undefined)
    return group.denominator > 0 ? [group.numerator, group.denominator] : undefined;
  return group?.value === undefined ? undefined : [group.value, 100];
}

/** The percentage of a group: from its counts, else as it was given. */
export function percentOf({ numerator, denominator, value }: MeasuredGroup): number | undefined {
  const percent = numerator !== undefined && denominator ? (numerator / denominator) * 100 : value;
  return percent === undefined ? undefined : rounded(percent, digits.percent);
}

/** The ratio or difference that the groups of a year give; undefined without them, or when a group is empty. */
export function computed(measure: Standard & Pick<Measure, 'unit'>, point: MeasurePoint): number | undefined {
  if (measure.unit === 'percentage-points') {
    const board = fractionOf(point, 'board') ?? fractionOf(point, 'board-voting');
    const workforce = fractionOf(point, 'workforce');
    if (!board || !workforce) return undefined;
    const difference = board[0] * workforce[1] - workforce[0] * board[1];
    return rounded((difference / (board[1] * workforce[1])) * 100, digits['percentage-points']);
  }
  if (measure.unit !== 'ratio') return undefined;
  const [white, bme] = [fractionOf(point, 'white'), fractionOf(point, 'bme')];
  const [top, bottom] = whiteOnTop(measure) ? [white, bme] : [bme, white];
  if (!top || !bottom || bottom[0] === 0) return undefined;
  return rounded((top[0] * bottom[1]) / (top[1] * bottom[0]), digits.ratio);
}

/** How far apart BME and White people are in a year, in percentage points of the percentages as they are shown. */
export function gapOf(point: Pick<MeasurePoint, 'groups'>): number | undefined {
  const [bme, white] = ['bme', 'white'].map((name) => {
    const group = point.groups.find((one) => one.group === name && one.part === undefined);
    return group && percentOf(group);
  });
  return bme === undefined || white === undefined ? undefined : rounded(bme - white, digits.percent);
}

/** A ratio or difference ready to be read aloud; each language makes its own sentence of it. */
export interface Reading {
  /** As likely or as many, more, or less. Decided by the figure as it is shown. */
  readonly form: 'equal' | 'more' | 'less';
  /** The figure to its digits. A ratio is "1.80 times as likely" or "less likely (0.79 times as likely)". */
  readonly figure: string;
  /** Whom the sentence is about. */
  readonly subject: 'white' | 'bme' | 'board';
  /** Who is worse off, when a ratio of the standard lies outside the four-fifths band from 0.80 to 1.25. */
  readonly worseFor?: 'white' | 'bme';
}

/** Reads the figure of a year: ratios against 1, differences of the board against 0. Other units have nothing to read. */
export function readingOf(measure: Standard & Pick<Measure, 'unit'>, value: number): Reading | undefined {
  if (measure.unit !== 'ratio' && measure.unit !== 'percentage-points') return undefined;
  const figure = figureText(measure.unit, value);
  const shown = Number(figure);
  const parity = measure.unit === 'ratio' ? 1 : 0;
  const form = shown === parity ? 'equal' : shown > parity ? 'more' : 'less';
  if (measure.unit === 'percentage-points') return { form, figure, subject: 'board' };
  const worseFor = measure.standard !== 'wres' ? undefined : shown > 1.25 ? 'bme' : shown < 0.8 ? 'white' : undefined;
  return { form, figure, subject: whiteOnTop(measure) ? 'white' : 'bme', ...(worseFor && { worseFor }) };
}
