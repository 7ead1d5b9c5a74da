import { statusOf } from '@antiracism-kit/schema';
import type { Handler } from './context.ts';
import { findReceipt } from './find-receipt.ts';
import { receiptView } from './receipt-view.ts';

/** Takes an item back: off every wall at once, and its text erased. Withdrawing again changes nothing. */
export const withdrawSubmission: Handler<'withdrawSubmission'> = async (input, context) => {
  const item = await findReceipt(input, context);
  if (statusOf(item.decisions) === 'withdrawn') return receiptView(item, context);
  const withdrawn = await context.store.decide(item.id, { action: 'withdraw', by: 'author', on: context.today() });
  return receiptView(withdrawn, context);
};
