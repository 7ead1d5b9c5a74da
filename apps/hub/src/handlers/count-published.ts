import type { Handler } from './context.ts';

/** Counts published items and how they are going. */
export const countPublished: Handler<'countPublished'> = ({ organisation, kind }, { store }) =>
  store.tally(organisation, [kind]);
