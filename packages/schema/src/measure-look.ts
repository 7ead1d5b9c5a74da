import type { Measure, MeasurePoint } from './measure.ts';
import { figureText, gapOf } from './measure-figures.ts';

/** What a card shows of a measure: a line over the years, two groups with the gap between them, or the pay bands. */
export type Look = 'line' | 'gap' | 'bands';

/** How a measure is shown. */
export function lookOf({ standard, indicator, unit, points }: Measure): Look {
  if (standard === 'wres' && indicator === 1) return 'bands';
  return unit === 'percent' && points.some((point) => gapOf(point) !== undefined) ? 'gap' : 'line';
}

const workforce = ({ groups }: MeasurePoint) => groups.find(({ group, part }) => group === 'workforce' && !part);

/** The one figure of a year that is compared over the years; none when the year is hidden or not known. */
export function figureOf(measure: Measure, point: MeasurePoint): number | undefined {
  if (point.suppressed) return undefined;
  const look = lookOf(measure);
  if (look === 'gap') return gapOf(point);
  return (look === 'bands' ? workforce(point)?.value : undefined) ?? point.value;
}

/** A figure with its sign or its per cent, the same in sentence, chart and table. */
export function shownFigure(unit: Measure['unit'], value: number): string {
  const text = figureText(unit, value);
  if (unit === 'percent') return `${text}%`;
  if (unit === 'count') return thousands(Number(text));
  return unit === 'percentage-points' ? signed(text) : text;
}

/** A gap between two percentages, with its sign. */
export const shownGap = (gap: number): string => signed(figureText('percent', gap));

/** A figure without its sign, where words tell the direction. */
export const unsigned = (text: string): string => text.replace(/^[-−+]/, '');

/** A number as people write it: "1,200". */
export const thousands = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

const signed = (text: string): string => (Number(text) > 0 ? `+${text}` : text.replace('-', '−'));

/** Every year of a measure and of what it is compared with, oldest first. */
export const periodsOf = ({ points, benchmarks = [] }: Pick<Measure, 'points' | 'benchmarks'>): string[] =>
  [...new Set([points, ...benchmarks.map((one) => one.points)].flatMap((of) => of.map(({ period }) => period)))].sort();

/** Measures in the order they are read: of the standard by the number of their indicator, then all others. */
export const inOrder = <M extends Measure>(measures: readonly M[]): M[] => {
  const place = ({ standard, indicator = 99 }: Measure) => (standard === 'wres' ? indicator : 100 + indicator);
  return [...measures].sort((a, b) => place(a) - place(b) || a.title.localeCompare(b.title));
};
