import type { Measure, MeasuredGroup, MeasurePoint, MeasureWarning } from './measure.ts';
import { shownBands } from './measure-bands.ts';
import { computed, percentOf } from './measure-figures.ts';

/** A year is hidden while any count in it is smaller than this: people could be found in it. */
export const fewestMeasured = 10;

/** How far a figure computed from counts may be from the published one: more is a mismatch. Both as people read them. */
export const mostApart = { ratio: 0.02, 'percentage-points': 0.1 } as const;

type Counts = Pick<MeasuredGroup, 'numerator' | 'denominator'>;

// Who is in a group and not in its count can be worked out, so that is a count too.
const isFew = ({ numerator, denominator }: Counts, least: number): boolean =>
  [
    numerator,
    denominator,
    numerator !== undefined && denominator !== undefined ? denominator - numerator : undefined,
  ].some((people) => people !== undefined && people < least);

const wholes = ['bme', 'white', 'workforce', 'board'];
const isWhole = ({ group, part }: MeasuredGroup): boolean => part === undefined && wholes.includes(group);

/** A measure as anyone may read it: figures computed from counts, and nothing that gives away a count under 10. */
export const shownMeasure = (measure: Measure): Measure => shownFrom(fewestMeasured, measure);

/** The same with another smallest count. */
export const shownFrom = (least: number, measure: Measure): Measure => ({
  ...measure,
  points: measure.points.map((point) => shownPoint(measure, point, least)),
});

function shownPoint(measure: Measure, point: MeasurePoint, least: number): MeasurePoint {
  const { period, published, value: given, provisional, source } = point;
  const about = { ...(provisional !== undefined && { provisional }), ...(source && { source }) };
  const show = (groups: MeasuredGroup[], value: number | undefined): MeasurePoint => ({
    period,
    groups,
    ...(value !== undefined && { value }),
    ...about,
  });
  const hidden = { period, groups: [], suppressed: true, ...about };
  if (point.suppressed) return hidden;
  if (measure.standard === 'wres' && measure.indicator === 1) {
    const groups = shownBands(point, least);
    return groups ? show(groups, given) : hidden;
  }
  // A count that stands without groups is a cell like any other.
  if (measure.unit === 'count' && isFew({ numerator: given ?? published }, least)) return hidden;
  const groups = shownGroups(measure, point.groups, least);
  if (groups) return show(groups, computed(measure, point) ?? given ?? published);
  // A board is always small, and everyone knows who sits on it: of its figure only what the organisation has published.
  const workforce = point.groups.filter((group) => group.group === 'workforce' && !isFew(group, least));
  return measure.unit === 'percentage-points' && published !== undefined
    ? show(workforce.map(withPercent), published)
    : hidden;
}

/** The groups of a year; those within a group are shown all, or none. Undefined when the year is hidden. */
function shownGroups(measure: Measure, groups: MeasuredGroup[], least: number): MeasuredGroup[] | undefined {
  const { unit } = measure;
  if (
    unit === 'count' &&
    groups.some(
      ({ numerator, denominator, value }) =>
        isFew({ numerator, denominator }, least) || isFew({ numerator: value }, least),
    )
  )
    return undefined;
  if (groups.some((group) => isWhole(group) && isFew(group, least))) return undefined;
  const within = groups.filter((group) => !isWhole(group));
  const givesAway =
    within.some((group) => isFew(group, least)) || restsOf(groups).some((rest) => rest && isFew(rest, least));
  const isHidden = (group: MeasuredGroup) => givesAway && within.includes(group) && hasCounts(group);
  if (groups.length > 0 && groups.every(isHidden)) return undefined;
  return groups.map((group) => {
    if (isHidden(group)) return { group: group.group, ...(group.part && { part: group.part }), suppressed: true };
    return unit === 'count' || unit === 'score' ? group : withPercent(group);
  });
}

const hasCounts = ({ numerator, denominator }: Counts) => numerator !== undefined || denominator !== undefined;

const withPercent = (group: MeasuredGroup): MeasuredGroup => {
  const value = percentOf(group);
  return { ...group, ...(value !== undefined && { value }) };
};

// What is left of a group when those within it are taken away: everyone can do that sum.
function restsOf(groups: readonly MeasuredGroup[]): (Counts | undefined)[] {
  const whole = (name: string) => groups.find(({ group, part }) => group === name && part === undefined);
  const all = whole('all');
  const known = ['bme', 'white'].flatMap((name) => whole(name) ?? []);
  return [
    ...(all
      ? [rest(all, [...known, ...(whole('unknown') ? [whole('unknown') as MeasuredGroup] : [])]), rest(all, known)]
      : []),
    ...groups.map((outer) =>
      rest(
        outer,
        groups.filter((inner) => inner !== outer && homeOf(inner, groups) === outer),
      ),
    ),
  ];
}

/** The group that another is within: the same group for a part of it, `white` for `white-irish`, `bme` for any other. */
function homeOf({ group, part }: MeasuredGroup, groups: readonly MeasuredGroup[]): MeasuredGroup | undefined {
  const candidates = groups.filter((one) => one.part === undefined);
  if (part !== undefined) return candidates.find((one) => one.group === group);
  if (group === 'all' || group === 'unknown' || wholes.includes(group)) return undefined;
  const outer = candidates
    .filter((one) => group.startsWith(`${one.group}-`))
    .sort((a, b) => b.group.length - a.group.length);
  return outer[0] ?? candidates.find((one) => one.group === 'bme');
}

function rest(outer: MeasuredGroup, inner: readonly MeasuredGroup[]): Counts | undefined {
  const counted = inner.filter(hasCounts);
  if (counted.length === 0) return undefined;
  const left = (of: keyof Counts) => {
    const parts = counted.map((group) => group[of]);
    if (outer[of] === undefined || parts.includes(undefined)) return undefined;
    return parts.reduce<number>((sum, part) => sum - (part ?? 0), outer[of]);
  };
  const [numerator, denominator] = [left('numerator'), left('denominator')];
  return denominator === 0 && !numerator ? undefined : { numerator, denominator };
}

/** What to check in the years of a measure. */
export function warningsOf(measure: Measure): MeasureWarning[] {
  const apart = mostApart[measure.unit as keyof typeof mostApart] as number | undefined;
  return measure.points.flatMap((point): MeasureWarning[] => {
    const { period, published } = point;
    const value = computed(measure, point);
    const shown = shownPoint(measure, point, fewestMeasured);
    return [
      ...(shown.suppressed ? [{ period, code: 'too-few' as const }] : []),
      ...(shown.groups.some(({ suppressed }) => suppressed) ? [{ period, code: 'some-hidden' as const }] : []),
      ...(apart !== undefined && value === undefined && point.groups.some(hasCounts)
        ? [{ period, code: 'no-ratio' as const }]
        : []),
      // A little more, because 1.71 and 1.69 are not quite 0.02 apart in binary.
      ...(apart !== undefined &&
      value !== undefined &&
      published !== undefined &&
      Math.abs(value - published) > apart + 1e-9
        ? [{ period, code: 'mismatch' as const, computed: value, published }]
        : []),
    ];
  });
}
