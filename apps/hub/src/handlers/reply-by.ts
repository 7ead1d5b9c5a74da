import { awaitsTeam } from '@antiracism-kit/schema';
import { standing } from '../store/history.ts';
import type { StoredItem } from '../store/store.ts';
import { type Context, kindNamed } from './context.ts';
import { afterWorkingDays, workingDays } from './working-days.ts';

const turns = ['submit', 'revise', 'agree', 'reply', 'consent', 'report'];

/** The day it last came to the team; nothing while it is not the team's turn. */
export function waitingSince({ decisions, receivedOn }: StoredItem): string | undefined {
  if (!awaitsTeam(standing(decisions))) return undefined;
  return decisions.findLast(({ action }) => turns.includes(action))?.on ?? receivedOn;
}

/** How long an item has waited, by when the team answers, and whether that day has passed; all in working days. */
export function clockOf(item: StoredItem, context: Context) {
  const since = waitingSince(item);
  const today = context.today();
  if (since === undefined) return { waitingDays: 0, overdue: false };
  const replyBy = afterWorkingDays(since, kindNamed(context, item.kind).replyWithin);
  return { waitingDays: workingDays(since, today), replyBy, overdue: replyBy < today };
}
