import { type Action, type Item, openTo, type QueueItem, statusOf } from '@antiracism-kit/schema';
import type { StoredItem } from '../store/store.ts';
import { type Context, kindNamed } from './context.ts';
import { detailsIn, flagsOf, isReported } from './flags.ts';
import { nameAndCode, referenceOf } from './receipt-view.ts';
import { workingDays } from './working-days.ts';

/** An item as the queue shows it, without any text. */
export function queueItem(item: StoredItem, context: Context): QueueItem {
  const { id, kind, receivedOn, decisions } = item;
  return {
    id,
    reference: referenceOf(item, context),
    kind,
    organisation: nameAndCode(item.organisation, context),
    receivedOn,
    waitingDays: waitingDays(item, context.today()),
    status: statusOf(decisions),
    flags: flagsOf(kindNamed(context, kind), item),
  };
}

const byModerators: readonly Action[] = ['publish', 'request-changes', 'decline', 'remove', 'undo'];

/** Everything a moderator sees of an item. */
export async function fullItem(item: StoredItem, context: Context): Promise<Item> {
  const { fields, original, consent, decisions } = item;
  const followed = item.follows === undefined ? undefined : await context.store.item(item.follows);
  return {
    ...queueItem(item, context),
    lang: item.lang as Item['lang'],
    ...(fields && { fields }),
    ...(fields && original && { original }),
    ...(consent && { consent }),
    details: detailsIn(kindNamed(context, item.kind), fields),
    decisions: await Promise.all(
      decisions.map(async ({ action, on, reason, message, by }) => ({
        action,
        on,
        ...(reason && { reason }),
        ...(message !== undefined && { message }),
        by: typeof by === 'object' ? await context.nameOf(by.moderator) : by,
      })),
    ),
    open: openTo(decisions).filter((action) => byModerators.includes(action)),
    ...(followed && {
      follows: {
        id: followed.id,
        reference: referenceOf(followed, context),
        ...(followed.fields && { fields: followed.fields }),
      },
    }),
  };
}

function waitingDays({ decisions, receivedOn }: StoredItem, today: string): number {
  const last = decisions.findLast(({ action }) => action === 'submit' || action === 'revise' || action === 'report');
  const waits = statusOf(decisions) === 'submitted' || isReported(decisions);
  return waits ? workingDays(last?.on ?? receivedOn, today) : 0;
}
