import type { Measure, MeasurePoint, MeasureWarning } from './measure.ts';

/** A year is hidden while any count in it is smaller than this: people could be found in it. */
export const fewestMeasured = 10;

const round = (value: number, digits: number): number =>
  Number(`${Math.round(Number(`${value}e${digits}`))}e-${digits}`);

const groupOf = ({ groups }: MeasurePoint, name: string) => groups.find(({ group, part }) => group === name && !part);

const rate = (point: MeasurePoint, name: string): number | undefined => {
  const { numerator, denominator } = groupOf(point, name) ?? {};
  return numerator === undefined || !denominator ? undefined : numerator / denominator;
};

/** Whether the white group is the numerator of the ratio: so in indicators 2 and 4, and the other way round in 3. */
export const whiteOnTop = ({ standard, indicator }: Pick<Measure, 'standard' | 'indicator'>): boolean =>
  standard === 'wres' && indicator !== 3;

/** The ratio or difference that the counts of a year give, to 2 decimals; undefined without counts, or when a group is empty. */
export function computed(
  measure: Pick<Measure, 'standard' | 'indicator' | 'unit'>,
  point: MeasurePoint,
): number | undefined {
  if (measure.unit === 'percentage-points') {
    const [board, workforce] = [rate(point, 'board'), rate(point, 'workforce')];
    return board === undefined || workforce === undefined ? undefined : round((board - workforce) * 100, 2);
  }
  if (measure.unit !== 'ratio') return undefined;
  const [white, bme] = [rate(point, 'white'), rate(point, 'bme')];
  const [top, bottom] = whiteOnTop(measure) ? [white, bme] : [bme, white];
  return top === undefined || !bottom ? undefined : round(top / bottom, 2);
}

/** Whether there are too few people in a year to show anything of it. */
export const tooFew = ({ groups }: MeasurePoint): boolean =>
  groups.some(
    ({ numerator, denominator }) =>
      (numerator !== undefined && numerator < fewestMeasured) ||
      (denominator !== undefined && denominator < fewestMeasured),
  );

/** A measure as anyone may read it: figures computed from counts, and nothing of a year with too few people. */
export const shownMeasure = (measure: Measure): Measure => ({
  ...measure,
  points: measure.points.map(({ published, ...point }) => {
    if (tooFew(point)) return { period: point.period, groups: [], suppressed: true };
    const value = computed(measure, point) ?? point.value ?? published;
    return {
      ...point,
      groups: point.groups.map((group) => percentOf(measure, group)),
      ...(value !== undefined && { value }),
    };
  }),
});

const percentOf = ({ unit }: Measure, group: MeasurePoint['groups'][number]): MeasurePoint['groups'][number] =>
  unit === 'percent' && group.numerator !== undefined && group.denominator
    ? { ...group, value: round((group.numerator / group.denominator) * 100, 1) }
    : group;

/** What to check in the years of a measure. */
export function warningsOf(measure: Measure): MeasureWarning[] {
  return measure.points.flatMap((point): MeasureWarning[] => {
    const { period, published } = point;
    const value = computed(measure, point);
    const hasCounts = point.groups.some(({ denominator }) => denominator !== undefined);
    return [
      ...(tooFew(point) ? [{ period, code: 'too-few' as const }] : []),
      ...(measure.unit === 'ratio' && hasCounts && value === undefined ? [{ period, code: 'no-ratio' as const }] : []),
      ...(value !== undefined && published !== undefined && Math.abs(value - published) > 0.02 + 1e-9
        ? [{ period, code: 'mismatch' as const, computed: value, published }]
        : []),
    ];
  });
}
