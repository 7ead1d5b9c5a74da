import {
  type Action,
  type Channel,
  type Item,
  isShown,
  openTo,
  type QueueItem,
  statusOf,
} from '@antiracism-kit/schema';
import type { StoredItem } from '../store/store.ts';
import { type Context, kindNamed } from './context.ts';
import { eraseDay } from './erase-day.ts';
import { detailsIn, flagsOf } from './flags.ts';
import { nameAndCode, referenceOf } from './receipt-view.ts';
import { clockOf } from './reply-by.ts';

/** An item as the queue shows it, without any text. */
export async function queueItem(item: StoredItem, context: Context): Promise<QueueItem> {
  const { id, kind, receivedOn, decisions, assignedTo } = item;
  return {
    id,
    reference: referenceOf(item, context),
    kind,
    organisation: nameAndCode(item.organisation, context),
    receivedOn,
    ...clockOf(item, context),
    ...(assignedTo !== undefined && { assignedTo: { id: assignedTo, name: await context.nameOf(assignedTo) } }),
    status: statusOf(decisions),
    flags: flagsOf(kindNamed(context, kind), item),
  };
}

const byModerators: readonly Action[] = [
  ...(['publish', 'request-changes', 'propose', 'decline', 'close', 'remove', 'undo'] as const),
  ...(['ask', 'assign', 'step-back', 'label', 'respond'] as const),
];

/** Everything a moderator sees of an item. */
export async function fullItem(item: StoredItem, context: Context): Promise<Item> {
  const { fields, original, consent, decisions, apart, proposal } = item;
  const kind = kindNamed(context, item.kind);
  const channel = decisions.find(({ action }) => action === 'log')?.facts?.channel;
  const eraseOn = eraseDay(item, context);
  const followed = item.follows === undefined ? undefined : await context.store.item(item.follows);
  return {
    ...(await queueItem(item, context)),
    lang: item.lang as Item['lang'],
    ...(fields && { fields }),
    ...(fields && original && { original }),
    ...(apart && consent?.uses.includes('contact') && { apart }),
    ...(proposal && { proposal: { fields: proposal.fields, edits: [...proposal.edits] } }),
    edited: item.edited,
    ...(consent && { consent }),
    consents: [...item.consents],
    themes: [...item.themes],
    informs: [...item.informs],
    ...(channel !== undefined && { channel: channel as Channel }),
    ...(eraseOn !== undefined && { eraseOn }),
    details: detailsIn(kind, fields),
    decisions: await Promise.all(
      decisions.map(async ({ action, on, reason, message, by }) => ({
        action,
        on,
        ...(reason && { reason }),
        ...(message !== undefined && { message }),
        by: typeof by === 'object' ? await context.nameOf(by.moderator) : by,
      })),
    ),
    open: openTo(decisions, isShown(kind) || kind.follows !== undefined).filter((action) =>
      byModerators.includes(action),
    ),
    ...(followed && {
      follows: {
        id: followed.id,
        reference: referenceOf(followed, context),
        ...(followed.fields && { fields: followed.fields }),
      },
    }),
  };
}
