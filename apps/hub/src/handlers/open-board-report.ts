import { Problem } from '@antiracism-kit/schema';
import { quotable } from '../board/quotes.ts';
import { maySee } from '../sign-in/moderator.ts';
import { type Handler, signedIn } from './context.ts';

/** Opens a Board paper as it was made. Words that their author has taken back or changed since are not in it any more. */
export const openBoardReport: Handler<'openBoardReport'> = async ({ organisation, id }, context) => {
  if (!maySee(signedIn(context), organisation)) throw new Problem('not-found');
  const kept = await context.store.report(organisation, id);
  if (!kept) throw new Problem('not-found');
  const quotes = await Promise.all(
    kept.report.quotes.map(async ({ item, field }, at) => {
      const now = await quotable(organisation, { item, field }, context, kept.steps[at]);
      return { item, field, ...(now && { text: now.text, ...(now.by !== undefined && { by: now.by }) }) };
    }),
  );
  return { ...kept.report, quotes };
};
