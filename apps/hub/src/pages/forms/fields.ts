import { graphemes, type Kind, type Question } from '@antiracism-kit/schema';
import type { Form } from '../../console/form.ts';
import type { Fault } from './answers.ts';
import { dateParts, isAppearance, notSure, type Offer, onlyRead, pickedUses, publish } from './asked.ts';
import type { FormWords, QuestionWords } from './form-words.ts';
import { plainWords } from './plain-words.ts';

/** One question as `forms/fields.njk` shows it: which macro, and with what. */
export interface Field {
  readonly as: 'line' | 'lines' | 'radios' | 'checkboxes' | 'date';
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value?: string | undefined;
  readonly max?: number | undefined;
  readonly limit?: string | undefined;
  readonly purpose?: string | undefined;
  readonly items?: readonly Item[];
}

interface Item {
  readonly value?: string;
  readonly text?: string;
  readonly name?: string;
  readonly hint?: string | undefined;
  readonly checked?: boolean;
  readonly divider?: string;
  readonly wrong?: boolean;
  readonly inputs?: readonly Field[];
}

/** What a form is shown from. */
export interface Asking {
  readonly kind: Kind;
  readonly questions: readonly Question[];
  readonly form: Form;
  readonly faults: readonly Fault[];
  readonly words: FormWords;
  readonly lang: 'en' | 'cy';
  readonly offer: Offer;
  readonly today: string;
}

// The names that words and errors go by where they differ from the answer's own.
const labelled: Record<string, string> = { dueDate: 'date', team: 'department' };
const faulted: Record<string, string> = { team: 'department' };
const purposes: Record<string, string> = { name: 'name', role: 'organization-title', email: 'email', phone: 'tel' };
// Answers of one line; longer ones get a box to write in.
const oneLine = 200;

/** The name that a question goes by in the words of its widget. */
export const wordName = ({ name, asks }: Question): string =>
  asks.is === 'ways' && asks.by !== 'as' ? 'reach' : (labelled[name] ?? name);

/** Every question of a form, in order. */
export const fieldsOf = (asking: Asking): Field[] =>
  asking.questions.flatMap((question) => {
    const before = isAppearance(asking.kind, question) ? [usesField(asking)] : [];
    return [...before, fieldOf(question, asking)];
  });

/** What to tell people about a fault. */
export function faultWords(
  { path, code, limit = 0, parts = [] }: Fault,
  { words, questions }: Pick<Asking, 'words' | 'questions'>,
): string {
  const [first = '', second] = path;
  const asks = questions.find(({ name }) => name === first)?.asks;
  const whole = asks?.is === 'ways' ? asks.by : asks?.is === 'group' ? 'mayContact' : (faulted[first] ?? first);
  const inside = first === 'contact' && second === 'name' ? 'contactName' : second;
  const known = words.errors[asks?.is === 'ways' || asks?.is === 'group' ? (inside ?? whole) : whole] ?? {};
  const say = known[code] ?? known.missing ?? '';
  return typeof say === 'string' ? say : say(limit, parts);
}

const errorAt = (at: string, asking: Asking): string | undefined => {
  const fault = asking.faults.find((one) => one.at === at || one.at.startsWith(`${at}-`));
  return fault && faultWords(fault, asking);
};

function fieldOf(question: Question, asking: Asking): Field {
  const { form, words, lang, offer, today, kind } = asking;
  const { name: id, asks } = question;
  const said = words.asked(wordName(question)) ?? { label: id };
  const { label, hint } = said;
  const field = {
    id,
    label,
    hint: typeof hint === 'function' ? hint(nextSpring(today)) : hint,
    error: errorAt(id, asking),
  };
  const item = (value: string, text: string | undefined, more: Item = {}): Item => ({
    value,
    text: text ?? value,
    hint: said.hints?.[value],
    checked: form.all(id).includes(value),
    ...more,
  });
  if (asks.is === 'text') return written(question, asks.max, field, asking);
  if (asks.is === 'day') return { ...field, as: 'date', items: dateItems(id, asking) };
  if (asks.is === 'one')
    return { ...field, as: 'radios', items: asks.values.map((value) => item(value, said.choices?.[value])) };
  if (asks.is === 'several') {
    const items = offer.priorities.map((one) => item(one.id, one.title));
    const open = item(notSure, words.asked('priorities')?.notSure as string);
    return { ...field, as: 'checkboxes', items: [...items, { divider: words.fields.or }, open] };
  }
  const choices = said.choices ?? plainWords[lang].yesNo;
  const yesNo = (more: Item = {}) => [item('yes', choices.yes, more), item('no', choices.no)];
  if (asks.is === 'yes-no') return { ...field, as: 'radios', items: yesNo() };
  const inputs = (some: readonly Question[], before: string) => some.map((one) => inputOf(one, before, said, asking));
  if (asks.is === 'group')
    return { ...field, as: 'radios', items: yesNo({ inputs: inputs(asks.questions, `${id}.`) }) };
  const by = `${id}.${asks.by}`;
  return {
    ...field,
    as: 'radios',
    id: by,
    error: errorAt(by, asking),
    ...(isAppearance(kind, question) && { hint: plainWords[lang].ifPublished }),
    items: asks.ways.map(({ value, questions }) =>
      item(value, said.choices?.[value], {
        checked: form.text(by) === value,
        inputs: inputs(questions, `${id}.${value}.`),
      }),
    ),
  };
}

function written(
  { name }: Question,
  max: number | undefined,
  field: Omit<Field, 'as'>,
  { form, words }: Asking,
): Field {
  const value = form.text(name);
  if (max === undefined || max <= oneLine) return { ...field, as: 'line', value, purpose: purposes[name] };
  // without script nothing counts along, so a text that is too long is told by how much
  const length = graphemes(value.trim());
  return {
    ...field,
    as: 'lines',
    value,
    max,
    limit: length > max ? words.fields.remaining(max - length) : words.fields.upTo(max),
  };
}

function inputOf({ name }: Question, before: string, said: QuestionWords, asking: Asking): Field {
  const id = before + name;
  const label = (said[name] as string | undefined) ?? name;
  return { as: 'line', id, label, error: errorAt(id, asking), value: asking.form.text(id), purpose: purposes[name] };
}

function usesField(asking: Asking): Field {
  const { form, words } = asking;
  const { label, hint, choices = {}, onlyRead: only } = words.asked('uses') as QuestionWords;
  const item = (value: string, text = value): Item => ({ value, text, checked: form.all('uses').includes(value) });
  const items = [publish, ...pickedUses].map((use) => item(use, choices[use]));
  const alone = [{ divider: words.fields.or }, item(onlyRead, only as string)];
  return {
    as: 'checkboxes',
    id: 'uses',
    label,
    hint: hint as string,
    error: errorAt('uses', asking),
    items: [...items, ...alone],
  };
}

function dateItems(id: string, { form, words, faults }: Asking): Item[] {
  const fault = faults.find(({ at }) => at.startsWith(`${id}-`));
  const wrong = fault && (fault.parts?.length ? fault.parts : dateParts);
  return dateParts.map((part) => ({
    name: part,
    text: words.fields[part],
    value: form.text(`${id}-${part}`),
    wrong: wrong?.includes(part) ?? false,
  }));
}

// the 31 March after this year: an example that is never in the past
const nextSpring = (today: string) => `31 3 ${Number(today.slice(0, 4)) + 1}`;
