import type { Handler } from './context.ts';
import { takeSealedStep } from './take-sealed-step.ts';

/** Gives the envelopes to who opens them in their browser. That they were asked for, by whom and why, is in the chain before the answer leaves. */
export const openSealed: Handler<'openSealed'> = ({ id, reason }, context) =>
  takeSealedStep({ id }, context, () => ({ action: 'open', reason }));
