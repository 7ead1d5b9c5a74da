import { type Kind, personalDetails, type Question } from '@antiracism-kit/schema';
import type { Form } from '../../console/form.ts';
import { dayInWords } from '../day-in-words.ts';
import { typedDay } from './answers.ts';
import { isAppearance, notSure, onlyRead, pickedUses, publish } from './asked.ts';
import { type Asking, wordName } from './fields.ts';

/** One answer on the page before the sending. */
export interface Row {
  readonly key: string;
  readonly value: string;
  /** Id of the input where it is changed. */
  readonly at: string;
}

/** Every answer as it will be sent, in the words of the form. */
export function rowsOf(asking: Asking): Row[] {
  const { kind, questions, words, form } = asking;
  const seen = (question: Question) => !isAppearance(kind, question) || form.all('uses').includes(publish);
  return questions.flatMap((question) => {
    const { asks, name } = question;
    const at = asks.is === 'ways' ? `${name}.${asks.by}` : asks.is === 'day' ? `${name}-day` : name;
    const row = {
      key: words.keys[wordName(question)] ?? name,
      value: answerIn(question, asking) || words.notProvided,
      at,
    };
    const before = isAppearance(kind, question) ? [usesRow(asking)] : [];
    return [...before, ...(seen(question) ? [row] : [])];
  });
}

function usesRow({ words, form }: Asking): Row {
  const { choices = {}, onlyRead: only } = words.asked('uses') ?? { label: '' };
  const picked = [publish, ...pickedUses].filter((use) => form.all('uses').includes(use)).map((use) => choices[use]);
  return { key: words.keys.uses ?? onlyRead, value: picked.join('\n') || (only as string), at: 'uses' };
}

function answerIn(question: Question, { words, form, offer, lang }: Asking): string {
  const { name, asks } = question;
  const choices = words.asked(wordName(question))?.choices ?? {};
  const typed = (at: string) => form.text(at).trim();
  const lines = (texts: readonly (string | undefined)[]) => texts.filter(Boolean).join('\n');
  if (asks.is === 'text') return typed(name);
  if (asks.is === 'day') return dayInWords(typedDay(name, form) ?? '', lang);
  if (asks.is === 'several')
    return form.all(name).includes(notSure)
      ? String(words.asked(name)?.notSure)
      : lines(offer.priorities.filter(({ id }) => form.all(name).includes(id)).map(({ title }) => title));
  if (asks.is === 'group') {
    const given = lines(asks.questions.map((one) => typed(`${name}.${one.name}`)));
    return typed(name) === 'no' && typed('teamsMayAsk') !== 'yes' ? (choices.no ?? '') : given;
  }
  if (asks.is !== 'ways') return choices[typed(name)] ?? typed(name);
  const chosen = typed(`${name}.${asks.by}`);
  const inputs = asks.ways.find(({ value }) => value === chosen)?.questions ?? [];
  return lines([choices[chosen], ...inputs.map((one) => typed(`${name}.${chosen}.${one.name}`))]);
}

/** The parts of the answers that may identify someone. */
export const detailsIn = (kind: Kind, form: Form, { words }: Pick<Asking, 'words'>): Row[] =>
  kind.written.flatMap((name) => {
    const text = form.text(name).trim();
    return personalDetails(text).map(({ rule, start, end }) => ({
      key: `${words.rules[rule]} (${words.keys[name] ?? name})`,
      value: text.slice(start, end),
      at: name,
    }));
  });
