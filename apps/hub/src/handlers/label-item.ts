import { Problem } from '@antiracism-kit/schema';
import type { Handler } from './context.ts';
import { nearestStrategy, promisesOf } from './nearest-strategy.ts';
import { takeStep } from './take-step.ts';

/** Sorts an item by theme, and links it to commitments and actions of the strategy its organisation follows. Links it had may stay when the strategy has changed. */
export const labelItem: Handler<'labelItem'> = (input, context) =>
  takeStep(input, context, async ({ organisation, informs }) => {
    const strategy = await nearestStrategy(organisation, context);
    const known = new Set([...informs, ...(strategy ? promisesOf(strategy).map(({ ref }) => ref) : [])]);
    if (!input.informs.every((ref) => known.has(ref)))
      throw new Problem('invalid-input', [{ field: 'informs', code: 'not-an-option' }]);
    return { action: 'label', facts: { themes: input.themes, informs: input.informs } };
  });
