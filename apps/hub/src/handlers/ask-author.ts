import type { Handler } from './context.ts';
import { takeStep } from './take-step.ts';

/** Sends words to the author, who reads them with the receipt. */
export const askAuthor: Handler<'askAuthor'> = (input, context) =>
  takeStep(input, context, { action: 'ask', message: input.message });
