import type { PledgeQuestion } from './pledge-faults.ts';

/** The steps of the pledge form. */
export type PledgeStep = 'start' | PledgeQuestion | 'details' | 'receipt' | 'check' | 'sent';

const before = ['start', 'who', 'text', 'measure', 'date'] as const;
const questions: readonly string[] = [...before.slice(1), 'priorities', 'display'];

/** Whether a step is a question with answers that can be wrong. */
export const isQuestion = (step: PledgeStep): step is PledgeQuestion => questions.includes(step);

/** The steps in order, with those that only some answers lead to. */
export const pledgeSteps = (has: { priorities: boolean; details: boolean; receipt: boolean }): PledgeStep[] => [
  ...before,
  ...(has.priorities ? (['priorities'] as const) : []),
  'display',
  ...(has.details ? (['details'] as const) : []),
  ...(has.receipt ? (['receipt'] as const) : []),
  'check',
];
