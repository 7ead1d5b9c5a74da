import {
  accept,
  type BoardReport,
  BoardReportChoice,
  type FrontSheet,
  isDay,
  mostQuotes,
  type Strategy,
} from '@antiracism-kit/schema';
import { addDays } from '../../handlers/erase-day.ts';
import type { Form } from '../form.ts';
import type { Errors } from '../parts.ts';

/** The fields of the front sheet in their order, as the form asks for them. */
export const fields: readonly { readonly name: keyof FrontSheet; readonly label: string; readonly hint?: string }[] = [
  { name: 'meeting', label: 'Meeting', hint: 'For example, Trust Board in public' },
  { name: 'date', label: 'Date of the meeting' },
  { name: 'title', label: 'Report title' },
  { name: 'agendaItem', label: 'Agenda item (optional)' },
  { name: 'author', label: 'Role of the author' },
  { name: 'leadDirector', label: 'Role of the lead director (optional)' },
  { name: 'purposes', label: 'Purpose (optional)' },
  { name: 'assurance', label: 'Level of assurance (optional)', hint: 'In the words your Board uses' },
  { name: 'cqcDomain', label: 'Link to CQC domain (optional)' },
  { name: 'mission', label: 'Link to strategic mission (optional)' },
  { name: 'risk', label: 'Link to strategic risk (optional)' },
  { name: 'equalityImpact', label: 'Equality impact assessment (optional)' },
  { name: 'consideredBy', label: 'Previously considered by (optional)' },
  { name: 'recommendation', label: 'Recommendation' },
];

const days = ['from', 'to', 'date'] as const;
const impact = { 'not-started': 'Not started', 'in-progress': 'In progress', completed: 'Completed' } as const;

/** What a form for a paper begins with: the time since the paper before, and what its front sheet said. */
export function beginning(
  {
    before,
    strategy,
    organisation,
  }: { before: BoardReport | undefined; strategy: Strategy | undefined; organisation: string },
  today: string,
): Form {
  const assessed = strategy?.equalityImpactAssessment;
  const boards = strategy?.governance?.committees ?? [];
  const front: { [Name in keyof FrontSheet]?: FrontSheet[Name] | undefined } = {
    meeting: boards.find(({ role }) => role === 'approves')?.name,
    author: strategy?.author?.role,
    leadDirector: strategy?.sponsor?.role,
    equalityImpact: assessed && impact[assessed.status],
    consideredBy:
      boards
        .filter(({ role }) => role !== 'approves')
        .map(({ name }) => name)
        .join(', ') || undefined,
    title: `${organisation}: progress on antiracism`,
    ...before?.front,
    date: undefined,
    agendaItem: undefined,
  };
  const answers: Record<string, readonly string[]> = {
    purposes: before?.front.purposes ?? ['assurance'],
    ...partsOf('from', before?.to ?? addDays(today, -92)),
    ...partsOf('to', today),
  };
  for (const { name } of fields) {
    const said = front[name];
    if (typeof said === 'string') answers[name] = [said];
  }
  const all = (name: string) => [...(answers[name] ?? [])];
  return { all, text: (name) => all(name)[0] ?? '' };
}

const partsOf = (name: string, day: string): Record<string, string[]> => {
  const [year = '', month, date] = day.split('-');
  return {
    [`${name}-day`]: [String(Number(date))],
    [`${name}-month`]: [String(Number(month))],
    [`${name}-year`]: [year],
  };
};

function dayIn(form: Form, name: string): string {
  const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((part) => form.text(`${name}-${part}`).trim());
  return day || month || year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : '';
}

/** Reads the form: what was chosen, or what is wrong with it by the id of the field. */
export function choiceIn(
  form: Form,
  today: string,
): { readonly choice: BoardReportChoice } | { readonly errors: Errors } {
  const [from, to, date] = days.map((name) => dayIn(form, name));
  const written = fields.filter(({ name }) => name !== 'date' && name !== 'purposes');
  const texts = written.map(({ name }) => [name, form.text(name).trim()] as const).filter(([, text]) => text !== '');
  const quotes = form.all('quotes').map((value) => {
    const [item, field] = value.split(' ');
    return { item, field };
  });
  const front = { ...Object.fromEntries(texts), date, purposes: form.all('purposes') };
  const held = accept(BoardReportChoice, { from, to, front, quotes });
  if (held.ok) {
    const { from, to } = held.value;
    if (to < from) return { errors: { 'to-day': 'Last day must be the same as or after the first day' } };
    if (to > today) return { errors: { 'to-day': 'Last day must be today or in the past' } };
    return { choice: held.value };
  }
  const faults = held.issues.map(({ field, code, limit }) => {
    const name = field.replace(/^front\./, '').split('.')[0] ?? '';
    return [name, { code, limit }] as const;
  });
  const wrong = new Map(faults);
  const errors: Errors = {};
  const named = [['from', 'First day'], ['to', 'Last day'], ...fields.map(({ name, label }) => [name, label])] as const;
  for (const [name = '', label = ''] of named) {
    const fault = wrong.get(name);
    const plain = label.replace(' (optional)', '');
    if (!fault) continue;
    if (name === 'from' || name === 'to' || name === 'date') errors[`${name}-day`] = dayFault(plain, dayIn(form, name));
    else if (fault.code === 'too-long') errors[name] = `${plain} must be ${fault.limit} characters or less`;
    else errors[name] = `Enter ${plain.charAt(0).toLowerCase()}${plain.slice(1)}`;
  }
  if (wrong.has('quotes')) errors.quotes = `Choose ${mostQuotes} quotes or fewer`;
  return { errors };
}

const dayFault = (label: string, day: string): string =>
  day !== '' && !isDay(day)
    ? `${label} must be a real date`
    : `Enter ${label.charAt(0).toLowerCase()}${label.slice(1)}`;
