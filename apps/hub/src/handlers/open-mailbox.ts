import type { Handler } from './context.ts';
import { findMailbox } from './sealed-access.ts';
import { mailboxAnswer } from './sealed-views.ts';

/** Shows an author what came for them. A mailbox that nobody has is answered alike. */
export const openMailbox: Handler<'openMailbox'> = async (keys, context) =>
  mailboxAnswer(await findMailbox(keys, context), context);
