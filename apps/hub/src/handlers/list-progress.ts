import type { Handler } from './context.ts';
import { nearestStrategy } from './nearest-strategy.ts';

/** Lists updates on the strategy an organisation follows. */
export const listProgress: Handler<'listProgress'> = async ({ organisation, ...query }, context) => {
  const strategy = await nearestStrategy(organisation, context);
  if (!strategy) return { updates: [] };
  const at = strategy.organisation;
  const { updates, next } = await context.store.progress({ organisation: at, ...query });
  const isWhole = query.subject === undefined && query.after === undefined;
  return {
    updates: [...updates],
    ...(next !== undefined && { next }),
    ...(isWhole && { latest: { ...(await context.store.latestProgress(at)) } }),
  };
};
