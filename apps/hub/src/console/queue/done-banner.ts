import { type Item, Problem } from '@antiracism-kit/schema';
import type { Call } from '../../call.ts';
import type { Moderator } from '../../sign-in/moderator.ts';

/** What the banner after a decision tells, and whether the decision can be undone from it. */
export interface Done {
  readonly item: Item;
  readonly action: Item['decisions'][number]['action'];
  readonly canUndo: boolean;
}

/** The banner for an item that was just decided about; nothing when the address names no such item. */
export async function doneBanner(call: Call, moderator: Moderator, id: string): Promise<Done | undefined> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return undefined;
  try {
    const item = await call('getItem', { id }, { moderator });
    const last = item.decisions.at(-1);
    return last && last.by === moderator.name
      ? { item, action: last.action, canUndo: item.open.includes('undo') }
      : undefined;
  } catch (error) {
    if (error instanceof Problem && error.code !== 'unavailable') return undefined;
    throw error;
  }
}
