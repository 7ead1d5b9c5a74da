import { experienceLimits } from '@antiracism-kit/schema/kinds/lived-experience';
import { tidyReceipt } from '@antiracism-kit/schema/receipt';
import { textFault } from '@antiracism-kit/schema/text';
import type { Locale } from '../locales/locale.ts';
import {
  type ConfidentialAnswers,
  type ConfidentialQuestion,
  type ConfidentialText,
  typedBack,
} from './confidential-answers.ts';

/** What is wrong with one answer. It never holds the answer. */
export interface ConfidentialFault {
  readonly field: keyof Locale['confidentialForm']['errors'];
  readonly code: string;
  readonly limit?: number;
}

/** What a question is checked against besides its answer. */
export interface Against {
  /** How many people can read it. */
  readonly members: number;
  /** The six words. */
  readonly receipt: string;
}

const limits = {
  ...experienceLimits,
  wouldHaveHelped: { ...experienceLimits.wouldHaveHelped, min: 0 },
  role: { ...experienceLimits.role, min: 0 },
};

/** Most characters of a longer answer. */
export const mostOf = (name: 'whatHappened' | 'wouldHaveHelped'): number => limits[name].max;

/** The faults of a question's answers, by the schema's own limits; a test holds the two against each other. */
export function faultsOf(
  question: ConfidentialQuestion,
  answers: ConfidentialAnswers,
  { members, receipt }: Against,
): ConfidentialFault[] {
  const { leftOut, whose, as } = answers;
  if (question === 'recipients') return leftOut.length < members ? [] : missing('recipients');
  if (question === 'whose') return whose ? [] : missing('whose');
  if (question === 'typed')
    return (['first', 'second'] as const).flatMap((field) => wordFaults(field, answers, receipt));
  if (question !== 'use') return textFaults(question, answers);
  if (!as) return missing('use');
  return as === 'with-name' ? [...textFaults('name', answers), ...textFaults('role', answers)] : [];
}

const missing = (field: ConfidentialFault['field']): ConfidentialFault[] => [{ field, code: 'missing' }];

function textFaults(field: ConfidentialText, answers: ConfidentialAnswers): ConfidentialFault[] {
  const fault = textFault(answers[field], limits[field]);
  return fault ? [{ field, ...fault }] : [];
}

function wordFaults(field: keyof typeof typedBack, answers: ConfidentialAnswers, receipt: string): ConfidentialFault[] {
  const typed = tidyReceipt(answers[field]);
  if (!typed) return missing(field);
  return typed === receipt.split(' ')[typedBack[field] - 1] ? [] : [{ field, code: 'wrong' }];
}

/** What to tell people about a fault. */
export function faultMessage(
  { field, code, limit = 0 }: ConfidentialFault,
  errors: Locale['confidentialForm']['errors'],
): string {
  const words: Record<string, string | ((limit: number) => string)> = errors[field];
  const message = words[code] ?? '';
  return typeof message === 'string' ? message : message(limit);
}

/** The faults of a page, for its top. */
export const errorsOf = (faults: readonly ConfidentialFault[], errors: Locale['confidentialForm']['errors']) =>
  faults.map((fault) => ({ text: faultMessage(fault, errors), id: fault.field }));
