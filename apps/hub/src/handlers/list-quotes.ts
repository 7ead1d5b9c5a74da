import { isShown, type Kind, Problem } from '@antiracism-kit/schema';
import { quotableIn } from '../board/quotes.ts';
import { maySee } from '../sign-in/moderator.ts';
import { type Handler, signedIn } from './context.ts';

// As many stories as somebody can choose from on one page.
const pages = 4;
const size = 48;

const isQuoted = (kind: Kind): boolean => isShown(kind) && kind.sentBy === 'visitor' && kind.uses.includes('quoted');

/** Lists answers that may be quoted, from the newest stories on the wall. */
export const listQuotes: Handler<'listQuotes'> = async ({ organisation: scope }, context) => {
  if (!maySee(signedIn(context), scope)) throw new Problem('not-found');
  const { store, kinds } = context;
  const told = kinds.filter(isQuoted).map(({ name }) => name);
  const quotes = [];
  let after: string | undefined;
  for (let page = 0; page < pages; page++) {
    const { items, next } = await store.page({
      scope,
      kinds: told,
      within: [],
      facets: [],
      sort: 'newest',
      size,
      ...(after !== undefined && { after }),
    });
    for (const { id } of items)
      for (const { step: _, ...quote } of await quotableIn(scope, id, context)) quotes.push(quote);
    after = next;
    if (after === undefined) break;
  }
  return { quotes };
};
