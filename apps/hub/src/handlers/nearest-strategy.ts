import type { Strategy } from '@antiracism-kit/schema';
import type { Context } from './context.ts';

/** The strategy an organisation follows: its own, or that of the nearest system, region or body it belongs to. */
export async function nearestStrategy(
  organisation: string,
  { store, directory }: Context,
): Promise<Strategy | undefined> {
  for (const scope of directory.scopes(organisation)) {
    const strategy = await store.strategy(scope);
    if (strategy) return strategy;
  }
  return undefined;
}
