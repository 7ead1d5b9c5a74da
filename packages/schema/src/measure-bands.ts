import type { MeasuredGroup, MeasurePoint } from './measure.ts';
import { percentOf, rounded } from './measure-figures.ts';

/** One part of the workforce: how many are BME, and how many are White or unknown. */
interface Row {
  /** Empty for everyone who is in no part that was given. */
  readonly part: string;
  readonly bme: number;
  readonly others: number;
  readonly white?: number | undefined;
}

type Level = 'lower' | 'middle' | 'upper' | 'other';

function levelOf(part: string): Level {
  if (/(^|-)(vsm|band-(8[a-d]|9))$/.test(part)) return 'upper';
  if (/(^|-)band-[67]$/.test(part)) return 'middle';
  return /(^|-)band-[1-5]$/.test(part) ? 'lower' : 'other';
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** The rows of a year, from headcounts by ethnic group or from "so many of so many"; the last may be everyone else. */
function rowsOf({ groups }: MeasurePoint): Row[] {
  const parts = [...new Set(groups.flatMap(({ part }) => part ?? []))];
  const rows = parts.flatMap((part) => rowOf(groups, part) ?? []);
  const whole = rowOf(groups, undefined);
  if (rows.length === 0 || !whole) return rows;
  const rest = (of: 'bme' | 'others') => whole[of] - total(rows.map((row) => row[of]));
  const [bme, others] = [rest('bme'), rest('others')];
  return bme < 0 || others < 0 || bme + others === 0 ? rows : [...rows, { part: '', bme, others }];
}

function rowOf(groups: readonly MeasuredGroup[], part: string | undefined): Row | undefined {
  const named = (name: string) => groups.find((one) => one.group === name && one.part === part);
  const { numerator, denominator } = named('workforce') ?? {};
  const [bme, white] = [named('bme')?.denominator, named('white')?.denominator];
  const name = part ?? '';
  if (numerator !== undefined && denominator !== undefined)
    return { part: name, bme: numerator, others: denominator - numerator };
  if (bme === undefined || white === undefined) return undefined;
  return { part: name, bme, white, others: white + (named('unknown')?.denominator ?? 0) };
}

/**
 * The rows to hide so that nobody can work out one with fewer than `least` people in a cell from what is left and the
 * whole: those, and with them the smallest of the others until they are 2 rows and `least` people of either sort.
 * Undefined when all rows together are too few.
 */
export function hiddenRows<R extends Pick<Row, 'part' | 'bme' | 'others'>>(
  rows: readonly R[],
  least: number,
): readonly R[] | undefined {
  const isFew = ({ part, bme, others }: R) => part === '' || bme < least || others < least;
  const hidden = rows.filter(isFew);
  const left = rows.filter((row) => !isFew(row)).sort((a, b) => a.bme + a.others - b.bme - b.others);
  const isSafe = () =>
    hidden.length > 1 && (['bme', 'others'] as const).every((of) => total(hidden.map((row) => row[of])) >= least);
  while (hidden.length > 0 && !isSafe()) {
    const next = left.shift();
    if (!next) return undefined;
    hidden.push(next);
  }
  return hidden;
}

/** The groups of a year of indicator 1 as anyone may read them; undefined when there are too few people to show any. */
export function shownBands(point: MeasurePoint, least: number): MeasuredGroup[] | undefined {
  const rows = rowsOf(point).filter(({ bme, others }) => bme + others > 0);
  const givenOnly = point.groups.filter(
    ({ numerator, denominator }) => numerator === undefined && denominator === undefined,
  );
  if (rows.length === 0) {
    const whole = rowOf(point.groups, undefined);
    if (whole && Math.min(whole.bme, whole.others) < least) return undefined;
    return [...(whole ? [shownRow(whole)] : []), ...givenOnly];
  }
  const levels = (['lower', 'middle', 'upper', 'other'] as const).map((level) =>
    rows.filter(({ part }) => levelOf(part) === level),
  );
  const apart = levels.map((level) => hiddenRows(level, least));
  const areApart = apart.every((level) => level !== undefined);
  const hidden = areApart ? apart.flat() : hiddenRows(rows, least);
  const sum = (of: 'bme' | 'others') => total(rows.map((row) => row[of]));
  if (!hidden || Math.min(sum('bme'), sum('others')) < least) return undefined;
  return [
    shownRow({ part: '', bme: sum('bme'), others: sum('others') }),
    ...rows
      .filter(({ part }) => part !== '')
      .map((row) => (hidden.includes(row) ? { group: 'workforce', part: row.part, suppressed: true } : shownRow(row))),
    ...(areApart ? disparityRatios(levels, least) : []),
    ...givenOnly,
  ];
}

function shownRow({ part, bme, others }: Row): MeasuredGroup {
  const counts = { numerator: bme, denominator: bme + others };
  const value = percentOf({ group: 'workforce', ...counts });
  return { group: 'workforce', ...(part !== '' && { part }), ...counts, ...(value !== undefined && { value }) };
}

// How much harder it is for BME than for White people to be further up: lower is band 5 and under, upper 8a and over.
function disparityRatios(levels: readonly (readonly Row[])[], least: number): MeasuredGroup[] {
  const [lower, middle, upper] = levels.map((rows) => ({
    bme: total(rows.map(({ bme }) => bme)),
    white: total(rows.map(({ white }) => white ?? Number.NaN)),
  }));
  if (!lower || !middle || !upper) return [];
  return [
    { part: 'lower-to-middle', below: lower, above: middle },
    { part: 'middle-to-upper', below: middle, above: upper },
    { part: 'lower-to-upper', below: lower, above: upper },
  ]
    .filter(({ below, above }) => [below.bme, below.white, above.bme, above.white].every((people) => people >= least))
    .map(({ part, below, above }) => ({
      group: 'disparity',
      part,
      value: rounded((below.bme * above.white) / (above.bme * below.white), 2),
    }));
}
