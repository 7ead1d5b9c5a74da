import { Problem } from '@antiracism-kit/schema';
import type { Handler } from './context.ts';
import { nearestStrategy } from './nearest-strategy.ts';

/** Gives the strategy an organisation follows. */
export const getStrategy: Handler<'getStrategy'> = async ({ organisation }, context) => {
  const strategy = await nearestStrategy(organisation, context);
  if (!strategy) throw new Problem('not-found');
  return strategy;
};
