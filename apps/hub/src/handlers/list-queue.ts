import { maySee } from '../sign-in/moderator.ts';
import type { StoredItem } from '../store/store.ts';
import { type Handler, signedIn } from './context.ts';
import { queueItem } from './queue-item.ts';

/** Pages of the store that one answer looks through for a flag, so that a rare flag costs a bounded time. */
const pagesPerAnswer = 20;

/** Lists items for moderators, those waiting longest first. Flags are read from the text and never stored, so they filter what a page holds. */
export const listQueue: Handler<'listQueue'> = async ({ organisation, flag, assigned, ...rest }, context) => {
  const moderator = signedIn(context);
  const allowed = organisation === undefined || maySee(moderator, organisation);
  const organisations = organisation === undefined ? moderator.organisations : allowed ? [organisation] : [];
  const query = { ...defined(rest), ...(assigned && { assignedTo: assigned === 'me' ? moderator.id : 'nobody' }) };
  const show = (items: readonly StoredItem[]) => Promise.all(items.map((item) => queueItem(item, context)));
  let page = await context.store.queue({ ...query, organisations });
  let items = await show(page.items);
  if (flag !== undefined) {
    const flagged = ({ flags }: { flags: string[] }) => flags.includes(flag);
    items = items.filter(flagged);
    for (let pages = 1; items.length === 0 && page.next !== undefined && pages < pagesPerAnswer; pages++) {
      page = await context.store.queue({ ...query, organisations, after: page.next });
      items = (await show(page.items)).filter(flagged);
    }
  }
  return { items, waiting: page.waiting, ...(page.next !== undefined && { next: page.next }) };
};

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

const defined = <T extends object>(value: T): Defined<T> =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Defined<T>;
