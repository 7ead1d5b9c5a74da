import type { Measure, MeasurePoint } from './measure.ts';
import { figureOf, lookOf, periodsOf, shownFigure, shownGap, thousands } from './measure-look.ts';

type Group = MeasurePoint['groups'][number];
type Source = NonNullable<MeasurePoint['source']>;

/** Where figures were published; `of` says whose they are, where they are others'. */
export interface NamedSource extends Source {
  readonly of?: string;
}

/** What stands in a cell: words, or where figures were published. */
export type Cell = string | readonly NamedSource[];

/** A table: what stands over the columns, and the cells of each row, the first of which names it. */
export interface MeasureTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly [string, ...Cell[]])[];
}

/** The words of a language that tables of measures are made of. */
export interface TableWords {
  readonly year: string;
  readonly part: string;
  readonly figure: string;
  readonly ratioColumn: string;
  readonly gapColumn: string;
  readonly sources: string;
  readonly tooFew: string;
  readonly notKnown: string;
  readonly provisional: string;
  readonly whole: string;
  readonly groups: Readonly<Record<string, string>>;
  readonly staff: Readonly<Record<string, string>>;
  readonly grades: Readonly<Record<string, string>>;
  readonly disparity: Readonly<Record<string, string>>;
  payBand(band: string): string;
  of(part: string, all: string): string;
}

const capital = (slug: string): string => {
  const spaced = slug.replaceAll('-', ' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
};

/** What a group is called. */
export const groupName = (group: string, words: TableWords): string => words.groups[group] ?? capital(group);

/** What a part of the workforce is called: "Non-clinical, band 5". */
export function partName(part: string | undefined, words: TableWords): string {
  if (part === undefined) return words.whole;
  const [, staff = '', grade = ''] = /^(non-clinical|clinical|medical)-(.+)$/.exec(part) ?? [];
  if (!staff) return words.disparity[part] ?? capital(part);
  const band = /^band-(.+)$/.exec(grade)?.[1];
  return `${words.staff[staff]}, ${band ? words.payBand(band) : (words.grades[grade] ?? grade)}`;
}

/** Every figure of a measure, to the same digits as its sentences. */
export const tableOf = (measure: Measure, words: TableWords): MeasureTable =>
  lookOf(measure) === 'bands' ? bandTable(measure, words) : yearTable(measure, words);

function yearTable(measure: Measure, words: TableWords): MeasureTable {
  const { points, unit, benchmarks = [] } = measure;
  const isGap = lookOf(measure) === 'gap';
  const names = [...new Set(points.flatMap(({ groups }) => groups.map(({ group }) => group)))];
  const rows = periodsOf(measure).map((period): [string, ...Cell[]] => {
    const point = points.find((one) => one.period === period);
    const figure = point && figureOf(measure, point);
    const others = benchmarks.map(({ label, points }) => ({ label, ...points.find((one) => one.period === period) }));
    const missing = point?.suppressed ? words.tooFew : words.notKnown;
    const shown = figure === undefined ? missing : isGap ? shownGap(figure) : shownFigure(unit, figure);
    return [
      point?.provisional ? `${period} (${words.provisional.toLowerCase()})` : period,
      ...names.map((name) => {
        const group = point?.groups.find((one) => one.group === name && !one.part);
        return group ? cellOf(group, unit, words) : missing;
      }),
      shown,
      ...others.map(({ value }) => (value === undefined ? words.notKnown : shownFigure(unit, value))),
      [
        ...(point?.source ? [point.source] : []),
        ...others.flatMap(({ label, source }) => (source ? [{ ...source, of: label }] : [])),
      ],
    ];
  });
  const figureName = isGap ? words.gapColumn : unit === 'ratio' ? words.ratioColumn : words.figure;
  const groups = names.map((name) => groupName(name, words));
  return { head: [words.year, ...groups, figureName, ...benchmarks.map(({ label }) => label), words.sources], rows };
}

function bandTable({ points, benchmarks = [] }: Measure, words: TableWords): MeasureTable {
  const keys = new Set(points.flatMap(({ groups }) => groups.map(({ group, part }) => `${group} ${part ?? ''}`)));
  const row = (name: string, of: (point: MeasurePoint) => Cell): [string, ...Cell[]] => [name, ...points.map(of)];
  const bands = [...keys].map((key) => {
    const [name = '', part = ''] = key.split(' ');
    return row(partName(part || undefined, words), ({ groups, suppressed }) => {
      const group = groups.find((one) => one.group === name && (one.part ?? '') === part);
      if (group) return cellOf(group, name === 'disparity' ? 'ratio' : 'percent', words);
      return suppressed ? words.tooFew : words.notKnown;
    });
  });
  const others = benchmarks.map(({ label, points: known }) => {
    const at = (period: string) => known.find((one) => one.period === period);
    return {
      figures: row(label, ({ period }) => {
        const value = at(period)?.value;
        return value === undefined ? words.notKnown : shownFigure('percent', value);
      }),
      sourceIn: (period: string): NamedSource[] => {
        const source = at(period)?.source;
        return source ? [{ ...source, of: label }] : [];
      },
    };
  });
  const sources = row(words.sources, ({ period, source }) => [
    ...(source ? [source] : []),
    ...others.flatMap(({ sourceIn }) => sourceIn(period)),
  ]);
  return {
    head: [words.part, ...points.map(({ period }) => period)],
    rows: [...bands, ...others.map(({ figures }) => figures), sources],
  };
}

function cellOf(
  { numerator, denominator, value, suppressed }: Group,
  unit: Measure['unit'],
  words: TableWords,
): string {
  if (suppressed) return words.tooFew;
  const counts =
    numerator !== undefined && denominator !== undefined && words.of(thousands(numerator), thousands(denominator));
  const isOwnUnit = ['count', 'score'].includes(unit) || (unit === 'ratio' && !counts);
  const share = value !== undefined && shownFigure(isOwnUnit ? unit : 'percent', value);
  return counts && share ? `${share} (${counts})` : counts || share || words.notKnown;
}
