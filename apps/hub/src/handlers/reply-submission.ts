import type { Handler } from './context.ts';
import { findReceipt } from './find-receipt.ts';
import { receiptView } from './receipt-view.ts';

/** Stores the words an author sends to the team. The same key is the same words. */
export const replySubmission: Handler<'replySubmission'> = async (input, context) => {
  const { id } = await findReceipt(input, context);
  const { key, message } = input;
  const step = { action: 'reply', by: 'author', on: context.today(), key, message } as const;
  return receiptView(await context.store.decide(id, step), context);
};
