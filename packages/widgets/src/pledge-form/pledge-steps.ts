import type { PledgeQuestion } from './pledge-faults.ts';

/** The steps of the pledge form. */
export type PledgeStep = 'start' | PledgeQuestion | 'details' | 'receipt' | 'check' | 'sent';

/** The questions, in order. */
export const questions: readonly PledgeQuestion[] = ['who', 'text', 'measure', 'date', 'priorities', 'display'];

/** Whether a step is a question with answers that can be wrong. */
export const isQuestion = (step: PledgeStep): step is PledgeQuestion => (questions as readonly string[]).includes(step);

/** The steps in order, with those that only some answers lead to. */
export const pledgeSteps = (has: { priorities: boolean; details: boolean; receipt: boolean }): PledgeStep[] => [
  'start',
  'who',
  'text',
  'measure',
  'date',
  ...(has.priorities ? (['priorities'] as const) : []),
  'display',
  ...(has.details ? (['details'] as const) : []),
  ...(has.receipt ? (['receipt'] as const) : []),
  'check',
];
