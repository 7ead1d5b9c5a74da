import { Problem } from '@antiracism-kit/schema';
import { maySee } from '../sign-in/moderator.ts';
import type { StoredItem } from '../store/store.ts';
import { type Context, type Handler, signedIn } from './context.ts';
import { fullItem } from './queue-item.ts';

/** Shows one item with its history. */
export const getItem: Handler<'getItem'> = async ({ id }, context) => fullItem(await findItem(id, context), context);

/** An item the moderator may see. One that does not exist and one of another organisation are refused alike. */
export async function findItem(id: string, context: Context): Promise<StoredItem> {
  const moderator = signedIn(context);
  const item = await context.store.item(id);
  if (!item || !maySee(moderator, item.organisation)) throw new Problem('not-found');
  return item;
}
