import {
  accept,
  type Consent,
  draftIssues,
  type Issue,
  type Kind,
  type Question,
  questionsOf,
  type Use,
} from '@antiracism-kit/schema';
import type { Form } from '../../console/form.ts';
import { asksUses, dateParts, isAppearance, notSure, onlyRead, pickedUses, publish } from './asked.ts';

/** What a form was answered with, held against its kind. */
export interface Answers {
  readonly fields: Record<string, unknown>;
  readonly consent: Consent;
  readonly faults: readonly Fault[];
}

/** What is wrong with one answer. It never holds the answer. */
export interface Fault {
  /** Where the answer is, for example `display.role-only.role`. */
  readonly at: string;
  /** The question and, inside it, the input, for example `['display', 'role']`. */
  readonly path: readonly string[];
  readonly code: string;
  readonly limit?: number | undefined;
  /** The parts of a date that are missing. */
  readonly parts?: readonly string[];
}

/** Reads a form and holds it against the kind's own schema and rules, as the hub will once more when it is sent. */
export function readAnswers(kind: Kind, form: Form, today: string): Answers {
  const questions = questionsOf(kind);
  const picked = form.all('uses');
  const isHidden = (question: Question) => isAppearance(kind, question) && !picked.includes(publish);
  const fields = Object.fromEntries(
    questions
      .map((question) => [question.name, isHidden(question) ? unseen(question) : answerTo(question, form, '')] as const)
      .filter(([, answer]) => answer !== undefined),
  );
  const held = accept(kind.fields, fields);
  const consent = { uses: held.ok ? usesOf(kind, held.value, picked) : [], wording: kind.wording };
  const issues = held.ok ? draftIssues(kind, { fields: held.value, consent }, today) : held.issues;
  const faults = faultsOf(kind, issues, form);
  return { fields, consent, faults: [...faults, ...unanswered(kind, questions, form)] };
}

/** The refusals of the fields of a kind, each where its answer is. */
export const faultsOf = (kind: Kind, issues: readonly Issue[], form: Form): Fault[] =>
  issues
    .filter(({ field }) => field !== 'key' && field !== 'receipt')
    .map((issue) => placed(issue, questionsOf(kind), form));

function answerTo({ name, optional, asks }: Question, form: Form, before: string): unknown {
  const at = before + name;
  const typed = form.text(at).trim();
  if (asks.is === 'text') return optional && typed === '' ? undefined : typed;
  if (asks.is === 'one') return typed || undefined;
  if (asks.is === 'yes-no') return typed === '' ? undefined : typed === 'yes';
  if (asks.is === 'several') return form.all(at).filter((id) => id !== notSure);
  if (asks.is === 'day') return typedDay(at, form);
  if (asks.is === 'group') return isGiven(at, form) ? answersTo(asks.questions, form, `${at}.`) : undefined;
  const chosen = form.text(`${at}.${asks.by}`);
  const way = asks.ways.find(({ value }) => value === chosen);
  return way && { [asks.by]: chosen, ...answersTo(way.questions, form, `${at}.${chosen}.`) };
}

/** The answers to some questions, without those that were left open. */
export const answersTo = (questions: readonly Question[], form: Form, before: string) =>
  Object.fromEntries(
    questions
      .map((question) => [question.name, answerTo(question, form, before)] as const)
      .filter(([, answer]) => answer !== undefined),
  );

// who lets other teams ask gives them a way to
const isGiven = (at: string, form: Form) => form.text(at) === 'yes' || form.text('teamsMayAsk') === 'yes';

// Nobody sees how it appears unless it is published: the way that names nobody stands for that.
function unseen({ asks }: Question): unknown {
  const way = asks.is === 'ways' ? asks.ways.find(({ questions }) => questions.length === 0) : undefined;
  return way && asks.is === 'ways' ? { [asks.by]: way.value } : undefined;
}

/** A typed date as `YYYY-MM-DD`; no day at all when what was typed is none, and nothing when nothing was typed. */
export function typedDay(at: string, form: Form): string | undefined {
  const [day = '', month = '', year = ''] = dateParts.map((part) => form.text(`${at}-${part}`).trim());
  return day + month + year === '' ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

// who agrees to be named agrees to less, and can change to less later
function usesOf(kind: Kind, fields: unknown, picked: readonly string[]): Use[] {
  const answers = fields as never;
  const needed = !asksUses(kind) || picked.includes(publish) ? kind.needs(answers) : undefined;
  const uses = new Set<Use | undefined>([
    ...kind.least(answers),
    ...pickedUses.filter((use) => asksUses(kind) && picked.includes(use)),
    needed,
    needed === 'published-with-name' ? 'published-without-name' : undefined,
  ]);
  return kind.uses.filter((use) => uses.has(use));
}

// The schema may do without these; a form does not, so that nobody leaves them open by mistake.
function unanswered(kind: Kind, questions: readonly Question[], form: Form): Fault[] {
  const fault = (at: string): Fault => ({ at, path: [at], code: 'missing' });
  const uses = form.all('uses');
  // without script nothing unpicks the other answers for them
  const isClear = uses.length > 0 && (uses.length === 1 || !uses.includes(onlyRead));
  const open = questions.filter(({ name, asks }) => asks.is === 'group' && !form.text(name) && !isGiven(name, form));
  return [...(asksUses(kind) && !isClear ? [fault('uses')] : []), ...open.map(({ name }) => fault(name))];
}

function placed({ field, code, limit }: Issue, questions: readonly Question[], form: Form): Fault {
  const path = field.split('.').filter((part, place) => place > 0 || part !== 'fields');
  const at = placeOf(path, questions, form, '');
  const question = questions.find(({ name }) => name === path[0]);
  if (question?.asks.is === 'day') {
    const parts = dateParts.filter((part) => form.text(`${at}-${part}`).trim() === '');
    const isPartial = parts.length > 0 && parts.length < dateParts.length;
    return { at: `${at}-${parts[0] ?? 'day'}`, path, code: isPartial ? 'must-include' : code, parts };
  }
  const isEmpty = code === 'wrong-format' && form.text(at).trim() === '';
  return { at, path, code: isEmpty ? 'missing' : code, limit };
}

function placeOf(
  [name = '', ...rest]: readonly string[],
  questions: readonly Question[],
  form: Form,
  before: string,
): string {
  const at = before + name;
  const asks = questions.find((one) => one.name === name)?.asks;
  if (asks?.is === 'group' && rest.length > 0) return placeOf(rest, asks.questions, form, `${at}.`);
  if (asks?.is !== 'ways') return at;
  const chosen = form.text(`${at}.${asks.by}`);
  const way = asks.ways.find(({ value }) => value === chosen);
  return way && rest.length > 0 && rest[0] !== asks.by
    ? placeOf(rest, way.questions, form, `${at}.${chosen}.`)
    : `${at}.${asks.by}`;
}
