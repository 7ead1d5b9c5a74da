import { Problem } from '@antiracism-kit/schema';
import type { StoredItem } from '../store/store.ts';
import type { Context } from './context.ts';
import { receiptHash } from './receipt-hash.ts';

/** The item a receipt opens. A receipt that does not exist and one of another organisation are refused alike. */
export async function findReceipt(
  { organisation, receipt }: { organisation: string; receipt: string },
  { store }: Context,
): Promise<StoredItem> {
  const item = await store.byReceipt(organisation, receiptHash(receipt));
  if (!item) throw new Problem('receipt-not-known');
  return item;
}
