import { Problem } from '@antiracism-kit/schema';
import { readCursor, writeCursor } from '../store/cursor.ts';
import type { StoredItem } from '../store/store.ts';
import { type Handler, signedIn } from './context.ts';
import { addDays, daysKept, eraseDay, settling } from './erase-day.ts';
import { queueItem } from './queue-item.ts';

/** Days before an erasure in which moderators are warned of it. */
export const warningDays = 30;

const size = 100;

/** Lists what will be erased soon, soonest first. Each kind keeps for days of its own, so every way to stand is read from its own day on. */
export const listErasures: Handler<'listErasures'> = async ({ after }, context) => {
  const { organisations } = signedIn(context);
  const today = context.today();
  const last = lastSeen(after);
  const found: StoredItem[] = [];
  for (const kind of context.kinds)
    for (const status of settling) {
      const days = daysKept(kind, status);
      if (days === undefined) continue;
      found.push(
        ...(await context.store.settled({
          organisations,
          kind: kind.name,
          statuses: [status],
          before: addDays(today, warningDays - days),
          size: size + 1,
          ...(last && { after: { day: addDays(last.eraseOn, -days - 1), id: last.id } }),
        })),
      );
    }
  const soonest = found
    .map((item) => ({ item, id: item.id, eraseOn: eraseDay(item, context) ?? today }))
    .sort((a, b) => compare(a.eraseOn, b.eraseOn) || compare(a.id, b.id));
  const page = soonest.slice(0, size);
  const end = page.at(-1);
  return {
    items: await Promise.all(page.map(async ({ item, eraseOn }) => ({ ...(await queueItem(item, context)), eraseOn }))),
    ...(soonest.length > size && end && { next: writeCursor([end.eraseOn, end.id]) }),
  };
};

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function lastSeen(after: string | undefined): { readonly eraseOn: string; readonly id: string } | undefined {
  const cursor = readCursor(after, ['string', 'string']) as [string, string] | undefined;
  if (!cursor) return undefined;
  const [eraseOn, id] = cursor;
  if (Number.isNaN(Date.parse(`${eraseOn}T12:00:00Z`)))
    throw new Problem('invalid-input', [{ field: 'after', code: 'wrong-format' }]);
  return { eraseOn, id };
}
