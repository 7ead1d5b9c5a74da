import { accept, type Measure, MeasurePoint } from '@antiracism-kit/schema';
import { type Column, columnsOf, partsOf, reportLabel } from './columns.ts';

type Point = Measure['points'][number];
type Group = Point['groups'][number];

/** What was typed about one year, or one pay band of it: each answer by its name. */
export type Typed = (name: string) => string;

/** What is wrong with an answer, by its name; each sentence begins with what it is about. */
export type Faults = Map<string, string>;

const decimal = /^[-−+]?\d{1,4}([.,]\d{1,4})?$/;

/** A whole number as people write it, "1,200" too; undefined when it is none. */
const wholeOf = (text: string): number | undefined =>
  /^(\d{1,9}|\d{1,3}(,\d{3}){1,2})$/.test(text) ? Number(text.replaceAll(',', '')) : undefined;

/** A figure with decimals, with a comma or a point; undefined when it is none. */
export const decimalOf = (text: string): number | undefined =>
  decimal.test(text) ? Number(text.replace('−', '-').replace(',', '.')) : undefined;

/** Reads the groups of a year, or of one part of the workforce in it. Nothing typed at all gives no groups and no fault. */
export function readGroups(
  columns: readonly Column[],
  typed: Typed,
  part?: string,
): { groups: Group[]; faults: Faults } {
  const faults: Faults = new Map();
  const groups = new Map<string, Record<string, unknown>>();
  const isEmpty = columns.every(({ name }) => typed(name).trim() === '');
  for (const { name, label, group, of } of isEmpty ? [] : columns) {
    const text = typed(name).trim();
    const isPercentage = of === 'value';
    const value = isPercentage ? decimalOf(text.replace(/\s?%$/, '')) : wholeOf(text);
    if (text === '') faults.set(name, `Enter ${label}`);
    else if (value === undefined && isPercentage) faults.set(name, `${label} must be a number, like 24.9`);
    else if (value === undefined) faults.set(name, `${label} must be a whole number`);
    else if (isPercentage && (value < 0 || value > 100)) faults.set(name, `${label} must be between 0 and 100`);
    else groups.set(group, { ...groups.get(group), group, ...(part && { part }), [of]: value });
  }
  for (const { group, of, name, label } of columns) {
    const { numerator, denominator } = (groups.get(group) ?? {}) as Partial<Group>;
    const all = columns.find((one) => one.group === group && one.of === 'denominator');
    if (of === 'numerator' && numerator !== undefined && denominator !== undefined && numerator > denominator)
      faults.set(name, `${label} must be the same as or fewer than ${all?.label}`);
  }
  return { groups: [...groups.values()] as Group[], faults };
}

/** Reads what is said about a whole year: the year itself, the report's figure, provisional, and the source. */
export function readAbout(indicator: number, typed: Typed): { about: Omit<Point, 'groups'>; faults: Faults } {
  const faults: Faults = new Map();
  const text = (name: string) => typed(name).trim();
  const period = text('period');
  if (period === '') faults.set('period', 'Enter Year');
  else if (!/^(19|20)\d\d$/.test(period)) faults.set('period', 'Year must be a year, like 2024');
  const label = reportLabel(indicator);
  const published = label === undefined || text('published') === '' ? undefined : decimalOf(text('published'));
  if (label !== undefined && text('published') !== '' && published === undefined)
    faults.set('published', `${label} must be a number, like 1.46`);
  const said = text('provisional').toLowerCase();
  if (!['', 'yes', 'no'].includes(said)) faults.set('provisional', 'Provisional must be yes or no');
  const [title, url] = [text('source'), text('source-url')];
  if (title.length > 200) faults.set('source', 'Source must be 200 characters or less');
  if (url && !title) faults.set('source', 'Enter Source for the address');
  const source = { title, ...(url && { url }) };
  const about = {
    period,
    ...(published !== undefined && { published }),
    ...(said === 'yes' && { provisional: true }),
    ...(title && { source }),
  };
  if (url && title && !accept(MeasurePoint, { period: '2024', groups: [], source }).ok)
    faults.set('source-url', 'Source address must begin with https://');
  return { about, faults };
}

/** Reads a year from the form: its groups, or those of every pay band. */
export function readYear(indicator: number, typed: Typed): { point: Point; faults: Faults } {
  const { about, faults } = readAbout(indicator, typed);
  const parts = partsOf(indicator);
  const columns = columnsOf(indicator);
  if (parts.length === 0) {
    const read = readGroups(columns, typed);
    if (read.groups.length === 0 && read.faults.size === 0 && about.published === undefined)
      for (const { name, label } of columns) read.faults.set(name, `Enter ${label}`);
    return { point: { ...about, groups: read.groups }, faults: new Map([...faults, ...read.faults]) };
  }
  const groups = parts.flatMap((part) => {
    const read = readGroups(columns, (name) => typed(`${name}.${part}`), part);
    for (const [name, fault] of read.faults) faults.set(`${name}.${part}`, `${partLabel(part)}: ${fault}`);
    return read.groups;
  });
  if (groups.length === 0 && faults.size === 0)
    faults.set(`white-denominator.${parts[0]}`, 'Enter the staff of a pay band');
  return { point: { ...about, groups }, faults };
}

/** How a part of the workforce is called in forms and files: "Clinical band 5". */
export function partLabel(part: string): string {
  const spaced = part
    .replace('non-clinical', 'Non-clinical')
    .replace(/(?<!on)-/g, ' ')
    .replace('vsm', 'VSM');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
