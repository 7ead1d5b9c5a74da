import type { Handler } from './context.ts';
import { findReceipt } from './find-receipt.ts';
import { receiptView } from './receipt-view.ts';

/** Stores that the author agrees to the edited words, as the hub holds them. */
export const agreeWords: Handler<'agreeWords'> = async (input, context) => {
  const { id } = await findReceipt(input, context);
  const step = { action: 'agree', by: 'author', on: context.today(), key: input.key } as const;
  return receiptView(await context.store.decide(id, step), context);
};
