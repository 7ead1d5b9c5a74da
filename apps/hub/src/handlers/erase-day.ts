import { type Kind, type Status, statusOf } from '@antiracism-kit/schema';
import type { StoredItem } from '../store/store.ts';
import { type Context, kindNamed } from './context.ts';

/** Ways an item can stand for good, off the walls. */
export const closed: readonly Status[] = ['not-published', 'removed', 'kept-private', 'closed'];

/** Ways an item can stand in which time runs out for it; with its author, it is kept as long as after a decision. */
export const settling: readonly Status[] = [...closed, 'changes-requested', 'words-proposed', 'published'];

/** How many days an item of a kind is kept once it stands like this; nothing where it is kept for as long as it stands so. */
export function daysKept(kind: Kind, status: Status): number | undefined {
  if (kind.follows !== undefined || !settling.includes(status)) return undefined;
  return status === 'published' ? kind.keepPublishedDays : kind.keepDays;
}

/** The day an item will be erased, as things stand; nothing while it is the team's turn, or kept without an end. */
export function eraseDay({ kind, decisions, settledOn }: StoredItem, context: Context): string | undefined {
  const days = daysKept(kindNamed(context, kind), statusOf(decisions));
  return days === undefined || settledOn === undefined ? undefined : addDays(settledOn, days + 1);
}

/** The day that is so many days after another; before it, when `days` is negative. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
