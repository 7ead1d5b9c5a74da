import type { Handler } from './context.ts';
import { takeStep } from './take-step.ts';

/** Says beside a published item what the team did; the latest words are the ones that are shown. */
export const respondPublicly: Handler<'respondPublicly'> = (input, context) =>
  takeStep(input, context, { action: 'respond', message: input.message, facts: { role: input.role } });
