import type { FormStep } from '../core/form-steps.ts';
import type { PledgeQuestion } from './pledge-faults.ts';

/** The steps of the pledge form. */
export type PledgeStep = FormStep<PledgeQuestion>;

/** The questions, in order. */
export const questions: readonly PledgeQuestion[] = ['who', 'text', 'measure', 'date', 'priorities', 'display'];

/** The steps in order, with those that only some answers lead to. */
export const pledgeSteps = (has: {
  priorities: boolean;
  email: boolean;
  details: boolean;
  receipt: boolean;
}): PledgeStep[] => [
  'start',
  'who',
  'text',
  'measure',
  'date',
  ...(has.priorities ? (['priorities'] as const) : []),
  'display',
  ...(has.email ? (['email'] as const) : []),
  ...(has.details ? (['details'] as const) : []),
  ...(has.receipt ? (['receipt'] as const) : []),
  'check',
];
