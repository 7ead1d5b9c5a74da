import type { Measure } from '@antiracism-kit/schema';
import { columnsOf, partsOf, reportLabel } from './columns.ts';
import { csvLine } from './csv.ts';
import { partLabel, readAbout, readGroups, type Typed } from './year.ts';

type Point = Measure['points'][number];

/** The years of a file, or everything that is wrong with it: a sentence each. */
export type ReadRows = { readonly points: Point[] } | { readonly faults: string[] };

/** What stands over the columns of a file: name of the answer and label. */
export function headerOf(
  indicator: number,
): readonly { readonly name: string; readonly label: string; readonly optional?: true }[] {
  const report = reportLabel(indicator);
  return [
    { name: 'period', label: 'Year' },
    ...(partsOf(indicator).length > 0 ? [{ name: 'part', label: 'Pay band' }] : []),
    ...columnsOf(indicator),
    ...(report ? [{ name: 'published', label: report, optional: true as const }] : []),
    { name: 'provisional', label: 'Provisional', optional: true },
    { name: 'source', label: 'Source', optional: true },
    { name: 'source-url', label: 'Source address', optional: true },
  ];
}

/** The file that people fill in: the header, and for pay bands a row for each. */
export function templateOf(indicator: number, year: string): string {
  const parts = partsOf(indicator);
  const rows = parts.length > 0 ? parts.map((part) => [year, partLabel(part)]) : [[year]];
  const header = headerOf(indicator);
  const lines = rows.map((row) => csvLine(header.map((_, at) => row[at] ?? '')));
  // the mark by which spreadsheets know UTF-8
  return `\uFEFF${csvLine(header.map(({ label }) => label))}${lines.join('')}`;
}

const plain = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** Reads the rows of a file into years. Gives every fault at once, and no year when there is any. */
export function readRows(indicator: number, [first = [], ...rows]: readonly string[][]): ReadRows {
  const faults: string[] = [];
  const header = headerOf(indicator);
  const places = new Map(
    header.map(({ name, label }) => [name, first.findIndex((cell) => plain(cell) === plain(label))]),
  );
  for (const { name, label, optional } of header)
    if (places.get(name) === -1 && !optional)
      faults.push(`The file has no column “${label}”. Download the template and use its columns`);
  if (faults.length > 0) return { faults };
  const points = new Map<string, Point>();
  const rowOf = new Map<string, number>();
  for (const [at, cells] of rows.entries()) {
    const number = at + 2;
    const typed: Typed = (name) => cells[places.get(name) ?? -1] ?? '';
    // pay bands that were left open in the template
    const hasFigures = columnsOf(indicator).some(({ name }) => typed(name) !== '');
    const isOpen = partsOf(indicator).length > 0 ? !hasFigures : cells.every((cell) => cell === '');
    if (isOpen) continue;
    const read = readRow(indicator, typed);
    const key = `${read.point.period} ${typed('part').toLowerCase()}`;
    const twin = rowOf.get(key);
    if (read.faults.length === 0 && twin !== undefined) read.faults.push(`It is about the same as row ${twin}`);
    faults.push(...read.faults.map((fault) => `Row ${number}: ${fault}`));
    rowOf.set(key, number);
    const known = points.get(read.point.period);
    points.set(read.point.period, {
      ...known,
      ...read.point,
      groups: [...(known?.groups ?? []), ...read.point.groups],
    });
  }
  if (faults.length === 0 && points.size === 0) faults.push('The file has no rows with figures');
  return faults.length > 0 ? { faults } : { points: [...points.values()].sort(byPeriod) };
}

function readRow(indicator: number, typed: Typed): { point: Point; faults: string[] } {
  const { about, faults } = readAbout(indicator, typed);
  const parts = partsOf(indicator);
  const part = parts.find((one) => plain(partLabel(one)) === plain(typed('part')) || one === plain(typed('part')));
  const columns = columnsOf(indicator);
  const { groups, faults: wrong } = readGroups(columns, typed, part);
  const all = [...faults.values(), ...wrong.values()];
  if (parts.length > 0 && part === undefined) all.push('Pay band must be one of those in the template');
  if (groups.length === 0 && wrong.size === 0 && about.published === undefined)
    all.push(...columns.map(({ label }) => `Enter ${label}`));
  return { point: { ...about, groups }, faults: all };
}

/** Oldest first. */
export const byPeriod = (a: Point, b: Point): number => a.period.localeCompare(b.period);
