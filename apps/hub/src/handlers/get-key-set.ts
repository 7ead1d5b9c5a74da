import { Problem } from '@antiracism-kit/schema';
import type { Handler } from './context.ts';

/** Gives the newest key set of an organisation as it was signed. */
export const getKeySet: Handler<'getKeySet'> = async ({ organisation }, { store }) => {
  const kept = await store.keySet(organisation);
  if (!kept) throw new Problem('not-found');
  return kept.signed;
};
