import { fewest, Problem, themes } from '@antiracism-kit/schema';
import { maySee } from '../sign-in/moderator.ts';
import { type Handler, signedIn } from './context.ts';

/**
 * Counts what experiences are about. An experience has several themes and no total is told, so a count that is left out
 * cannot be worked out from the others.
 */
export const countThemes: Handler<'countThemes'> = async ({ organisation }, context) => {
  if (!maySee(signedIn(context), organisation)) throw new Problem('not-found');
  const counted = await context.store.sealedThemes(organisation);
  const counts = themes.map((theme) => ({ theme, items: counted.filter((of) => of.includes(theme)).length }));
  return {
    themes: counts.filter(({ items }) => items >= fewest).toSorted((a, b) => b.items - a.items),
    hidden: counts.some(({ items }) => items > 0 && items < fewest),
  };
};
