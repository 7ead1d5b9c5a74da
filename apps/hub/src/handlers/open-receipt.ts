import type { Handler } from './context.ts';
import { findReceipt } from './find-receipt.ts';
import { receiptView } from './receipt-view.ts';

/** Shows the author what became of what they sent. */
export const openReceipt: Handler<'openReceipt'> = async (input, context) =>
  receiptView(await findReceipt(input, context), context);
