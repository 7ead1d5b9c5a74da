import { Problem } from '@antiracism-kit/schema';
import type { StoredItem } from '../store/store.ts';
import { type Handler, signedIn } from './context.ts';
import { addDays, daysKept, eraseDay, settling } from './erase-day.ts';
import { queueItem } from './queue-item.ts';

/** Days before an erasure in which moderators are warned of it. */
export const warningDays = 30;

const size = 100;

/** Lists what will be erased soon, soonest first: at most 100 of each kind, which is what the first of them leave room for. */
export const listErasures: Handler<'listErasures'> = async ({ after }, context) => {
  if (after !== undefined) throw new Problem('not-found');
  const { organisations } = signedIn(context);
  const today = context.today();
  const found: StoredItem[] = [];
  for (const kind of context.kinds)
    for (const status of settling) {
      const days = daysKept(kind, status);
      if (days === undefined) continue;
      const before = addDays(today, warningDays - days);
      found.push(
        ...(await context.store.settled({ organisations, kind: kind.name, statuses: [status], before, size })),
      );
    }
  const items = await Promise.all(
    found.map(async (item) => ({ ...(await queueItem(item, context)), eraseOn: eraseDay(item, context) ?? today })),
  );
  return { items: items.sort((a, b) => (a.eraseOn < b.eraseOn ? -1 : 1)).slice(0, size) };
};
