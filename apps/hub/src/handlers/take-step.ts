import type { Item } from '@antiracism-kit/schema';
import type { NewDecision, StoredItem } from '../store/store.ts';
import { type Context, signedIn } from './context.ts';
import { findItem } from './get-item.ts';
import { fullItem } from './queue-item.ts';

/** What a moderator adds to an item they may see, from what they saw of it. */
export type ModeratorsStep = Omit<NewDecision, 'by' | 'on' | 'seen'>;

/** Adds a moderator's step. Refused when the item is not theirs to see, when something else happened first, or when the step is not open. */
export async function takeStep(
  { id, seen }: { readonly id: string; readonly seen: number },
  context: Context,
  step: ModeratorsStep | ((item: StoredItem) => ModeratorsStep | Promise<ModeratorsStep>),
): Promise<Item> {
  const moderator = signedIn(context);
  const item = await findItem(id, context);
  const taken = typeof step === 'function' ? await step(item) : step;
  const by = { moderator: moderator.id };
  return fullItem(await context.store.decide(id, { ...taken, by, on: context.today(), seen }), context);
}
