import { fewest, isShown, referencesOf } from '@antiracism-kit/schema';
import type { Handler } from './context.ts';
import { nearestStrategy } from './nearest-strategy.ts';

/** Counts what is published and linked to each part of the strategy an organisation follows, from kept counts. */
export const countLinks: Handler<'countLinks'> = async ({ organisation }, context) => {
  const strategy = await nearestStrategy(organisation, context);
  if (!strategy) return { links: [] };
  const { priorities, promises } = referencesOf(strategy);
  const facets = [
    ...priorities.map((ref) => ({ ref, facet: `priority:${ref}` })),
    ...promises.map((ref) => ({ ref, facet: `informed:${ref}` })),
  ];
  const kinds = context.kinds.filter(isShown).map(({ name }) => name);
  const links = await Promise.all(
    facets.flatMap(({ ref, facet }) =>
      kinds.map(async (kind) => {
        const count = await context.store.total({ scope: organisation, kinds: [kind], within: [], facets: [facet] });
        return { ref, kind, count };
      }),
    ),
  );
  return {
    links: links
      .filter(({ count }) => count > 0)
      .map(({ count, ...link }) => ({ ...link, ...(count >= fewest && { count }) })) as never,
  };
};
