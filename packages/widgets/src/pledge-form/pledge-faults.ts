import { isDay } from '@antiracism-kit/schema/day';
import { displaysFor, pledgeLimits } from '@antiracism-kit/schema/kinds/pledge';
import { textFault } from '@antiracism-kit/schema/text';
import { type DatePart, dateParts } from '../fields/date-input.ts';
import type { Locale } from '../locales/locale.ts';
import { namesFor, notSure, type PledgeAnswers, typedDay } from './pledge-answers.ts';

/** The questions of the form that can be answered wrongly. */
export type PledgeQuestion = 'who' | 'text' | 'measure' | 'date' | 'priorities' | 'display';

type Errors = Locale['pledgeForm']['errors'];

/** What is wrong with one answer. It never holds the answer. */
export interface PledgeFault {
  readonly field: keyof Errors;
  readonly code: string;
  readonly limit?: number;
  readonly parts?: readonly DatePart[];
}

/**
 * The faults of a question's answers. The rules are the schema's own functions and limits, without its checker, which
 * is larger than this form; a test holds the two against each other.
 */
export function faultsOf(question: PledgeQuestion, answers: PledgeAnswers, today: () => string): PledgeFault[] {
  if (question === 'who') return answers.who ? [] : [{ field: 'who', code: 'missing' }];
  if (question === 'date') return dateFaults(answers, today());
  if (question === 'display') return displayFaults(answers);
  if (question !== 'priorities') return textFaults(question, answers);
  const limit = pledgeLimits.priorities;
  const chosen = answers.priorities.filter((id) => id !== notSure);
  return chosen.length > limit ? [{ field: 'priorities', code: 'too-many', limit }] : [];
}

function textFaults(field: 'text' | 'measure' | 'name' | 'role' | 'team', answers: PledgeAnswers): PledgeFault[] {
  const fault = textFault(answers[field], pledgeLimits[field]);
  return fault ? [{ field, ...fault }] : [];
}

function dateFaults({ dueDate }: PledgeAnswers, today: string): PledgeFault[] {
  const field = 'dueDate';
  const missing = dateParts.filter((part) => dueDate[part].trim() === '');
  if (missing.length === dateParts.length) return [{ field, code: 'missing' }];
  if (missing.length > 0) return [{ field, code: 'must-include', parts: missing }];
  const day = typedDay(dueDate);
  if (!isDay(day)) return [{ field, code: 'not-a-date' }];
  return day > today ? [] : [{ field, code: 'not-in-the-future' }];
}

function displayFaults(answers: PledgeAnswers): PledgeFault[] {
  const { who, as } = answers;
  if (!as || (who && !displaysFor(who).includes(as))) return [{ field: 'as', code: 'missing' }];
  return namesFor[as].flatMap((name) => textFaults(name, answers));
}

/** What to tell people about a fault. */
export function faultMessage({ field, code, limit = 0, parts = [] }: PledgeFault, errors: Errors): string {
  const words: Record<string, string | ((limit: number, parts: readonly DatePart[]) => string)> = errors[field];
  const message = words[code] ?? '';
  return typeof message === 'string' ? message : message(limit, parts);
}
