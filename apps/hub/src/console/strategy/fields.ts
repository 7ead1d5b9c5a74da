import { type Difference, differences, type Issue } from '@antiracism-kit/schema';
import { dayInWords } from '../../pages/day-in-words.ts';
import type { Form } from '../form.ts';
import type { Errors } from '../parts.ts';

/** A part of a record as it is stored. */
export type Recorded = Record<string, unknown>;
/** The answers of a form as they were typed, by the name of the field: a day as `31/3/2027`, several choices line by line. */
export type Typed = Readonly<Record<string, string>>;

/** One answer of a form about a part of a record. */
export interface Field {
  /** Dotted path in the record; also the id in the page. */
  readonly name: string;
  readonly label: string;
  readonly kind:
    | 'line'
    | 'passage'
    | 'lines'
    | 'day'
    | 'choice'
    | 'radios'
    | 'checkboxes'
    | 'number'
    | 'address'
    | 'email';
  readonly hint?: string;
  /** Most characters of a passage. */
  readonly max?: number;
  readonly options?: Readonly<Record<string, string>>;
  /** Values are kept as numbers or as yes and no, not as text. */
  readonly plain?: true;
  /** Asked for in the form, and not kept with the record. */
  readonly asked?: true;
  /** There is always an answer. */
  readonly must?: true;
  /** What to say when the answer is missing, or not as it has to be. */
  readonly missing?: string;
  readonly wrong?: string;
}

const isNested = (value: unknown): value is Recorded =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a dotted path. */
export const valueAt = (record: Recorded | undefined, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (isNested(value) ? value[name] : undefined), record);

/** Puts a value at a dotted path, or takes it away, with what would be left empty around it. */
export function putAt(record: Recorded, path: string, value: unknown): void {
  const [name = '', ...rest] = path.split('.');
  if (rest.length === 0) {
    if (value === undefined) delete record[name];
    else record[name] = value;
    return;
  }
  const inner = isNested(record[name]) ? record[name] : {};
  putAt(inner, rest.join('.'), value);
  if (Object.keys(inner).length > 0) record[name] = inner;
  else delete record[name];
}

/** A record's answers as somebody would type them. */
export const typedFrom = (record: Recorded | undefined, fields: readonly Field[]): Typed =>
  Object.fromEntries(fields.map((field) => [field.name, asTyped(field, valueAt(record, field.name))]));

function asTyped({ kind }: Field, value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.map(String).join('\n');
  return kind === 'day' ? String(value).split('-').map(Number).reverse().join('/') : String(value);
}

/** The answers of a form as they were typed. */
export const typedIn = (form: Form, fields: readonly Field[]): Typed =>
  Object.fromEntries(fields.map((field) => [field.name, readTyped(form, field)]));

function readTyped(form: Form, { name, kind }: Field): string {
  if (kind === 'checkboxes') return form.all(name).join('\n');
  if (kind !== 'day') return form.text(name).trim();
  const day = ['day', 'month', 'year'].map((part) => form.text(`${name}[${part}]`).trim());
  return day.some(Boolean) ? day.join('/') : '';
}

/** A record with these answers in place of its own. */
export function withTyped(record: Recorded, fields: readonly Field[], typed: Typed): Recorded {
  const changed = structuredClone(record);
  for (const field of fields.filter(({ asked }) => !asked))
    putAt(changed, field.name, kept(field, typed[field.name] ?? ''));
  return changed;
}

function kept({ kind, plain }: Field, typed: string): unknown {
  if (typed === '') return undefined;
  if (kind === 'day') {
    const [day = '', month = '', year = ''] = typed.split('/');
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  const one = (text: string) =>
    plain && /^(\d{1,15}|true|false)$/.test(text) ? JSON.parse(String(text.replace(/^0+(?=\d)/, ''))) : text;
  const several = () =>
    typed
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  return kind === 'checkboxes' || kind === 'lines' ? several().map(one) : one(typed);
}

/** A record's answer as people read it; empty when there is none. */
export function shownOf({ name, kind, options }: Field, record: Recorded | undefined): string {
  const value = valueAt(record, name);
  if (value === undefined) return '';
  const words = (one: unknown) => options?.[String(one)] ?? String(one);
  if (Array.isArray(value)) return value.map(words).join('\n');
  return kind === 'day' ? dayInWords(String(value)) : words(value);
}

/** How one answer reads before and after, word by word. */
export const piecesOf = (field: Field, was: Recorded | undefined, is: Recorded | undefined): readonly Difference[] =>
  differences(shownOf(field, was), shownOf(field, is));

/** What is wrong with the answers, in the order of the fields. `path` is where the record stands in what was checked. */
export function errorsOf(issues: readonly Issue[], path: string, fields: readonly Field[], typed: Typed): Errors {
  const errors: Errors = {};
  for (const field of fields) {
    const own = `${path ? `${path}.` : ''}${field.name}`;
    const issue = issues.find((one) => one.field === own || one.field.startsWith(`${own}.`));
    if (issue) errors[fieldId(field)] = partOfDay(field, typed[field.name] ?? '') ?? sentenceFor(field, issue);
  }
  return errors;
}

/** The id of the first input of a field. */
export const fieldId = ({ name, kind }: Field): string => (kind === 'day' ? `${name}-day` : name);

function partOfDay({ kind, label }: Field, typed: string): string | undefined {
  if (kind !== 'day') return undefined;
  const missing = ['day', 'month', 'year'].filter((_, at) => !typed.split('/')[at]);
  return missing.length > 0 ? `${label} must include a ${missing.join(' and ')}` : undefined;
}

/** What is wrong with an answer, and what to do. */
export function sentenceFor(field: Field, { code, limit }: Issue): string {
  const { label, kind, missing, wrong } = field;
  const chosen = kind === 'choice' || kind === 'radios' || kind === 'checkboxes';
  if (code === 'missing') return missing ?? `${chosen ? 'Select' : 'Enter'} ${lower(label)}`;
  if (code === 'too-long') return `${label} must be ${limit?.toLocaleString('en-GB')} characters or less`;
  if (code === 'too-short') return `${label} must be ${limit} characters or more`;
  if (code === 'repeated') return `${label} must have each answer once`;
  if (code === 'not-well-formed') return `${label} has a sign that cannot be kept. Take it out`;
  if (wrong) return wrong;
  if (kind === 'day') return `${label} must be a real date`;
  if (kind === 'address') return `${label} must begin with https://, like https://www.example.nhs.uk/page`;
  if (kind === 'email') return `${label} must be in the correct format, like name@example.com`;
  if (kind === 'number') return `${label} must be a whole number`;
  return chosen ? `Select ${lower(label)} from the list` : `${label} must be written another way`;
}

/** A label in the middle of a sentence; names in capitals stay as they are. */
export const lower = (label: string): string =>
  /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
