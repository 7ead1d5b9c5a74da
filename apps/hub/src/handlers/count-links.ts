import { fewest, isShown, type Output, referencesOf } from '@antiracism-kit/schema';
import type { Handler } from './context.ts';
import { nearestStrategy } from './nearest-strategy.ts';

/** Counts what is published and linked to each part of the strategy an organisation follows, from kept counts. */
export const countLinks: Handler<'countLinks'> = async ({ organisation }, context) => {
  const strategy = await nearestStrategy(organisation, context);
  if (!strategy) return { links: [] };
  const { priorities, promises } = referencesOf(strategy);
  const refs = new Map<string, string>([
    ...priorities.map((ref) => [`priority:${ref}`, ref] as const),
    ...promises.map((ref) => [`informed:${ref}`, ref] as const),
  ]);
  const kinds = context.kinds.filter(isShown).map(({ name }) => name);
  const counts = await context.store.facetCounts(organisation, kinds, [...refs.keys()]);
  return {
    links: counts
      .filter(({ count }) => count > 0)
      .map(({ kind, facet, count }) => ({
        ref: refs.get(facet) as string,
        // The hub has no other kinds than those of its contract.
        kind: kind as Output<'countLinks'>['links'][number]['kind'],
        ...(count >= fewest && { count }),
      })),
  };
};
