import type { Strategy } from '@antiracism-kit/schema';
import type { Context } from './context.ts';

/** Every commitment and action of a strategy, by its reference. */
export const promisesOf = ({ priorities }: Strategy): { readonly ref: string; readonly text: string }[] =>
  priorities.flatMap(({ commitments }) =>
    commitments.flatMap(({ ref, text, actions }) => [
      { ref, text },
      ...actions.map((action) => ({ ref: action.ref, text: action.title })),
    ]),
  );

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
