import { hash } from 'node:crypto';
import { type Kind, type Outcome, Problem, statusOf } from '@antiracism-kit/schema';
import type { StoredItem } from '../store/store.ts';
import type { Context } from './context.ts';

/** What the store keeps of the end of a reminder's address. */
export const tokenHash = (token: string): string => hash('sha256', `antiracism-kit reminder 1\n${token}`, 'base64url');

/** The item a reminder was about. One that does not exist, one of another organisation and one that was taken back look alike. */
export async function reminderItem(
  { organisation, token }: { readonly organisation: string; readonly token: string },
  { store }: Context,
): Promise<StoredItem & { readonly fields: Record<string, unknown> }> {
  const item = await store.byReminder(tokenHash(token));
  if (!item?.fields || item.organisation !== organisation) throw new Problem('not-found');
  return { ...item, fields: item.fields };
}

const ends: readonly Outcome[] = ['kept', 'partly-kept', 'not-kept'];

/** Whether its author has told how it ended, published yet or not. */
export const ended = ({ followUps }: StoredItem, kinds: readonly Kind[]): boolean =>
  followUps.some(({ kind, fields, decisions }) => {
    const outcome = fields && kinds.find(({ name }) => name === kind)?.outcome?.(fields);
    return outcome !== undefined && ends.includes(outcome) && ['submitted', 'published'].includes(statusOf(decisions));
  });
