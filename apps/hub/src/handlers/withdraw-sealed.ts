import type { Handler } from './context.ts';
import { mondayOf } from './monday-of.ts';
import { changeMailbox } from './sealed-access.ts';

/** Takes it back: every envelope is erased, and its words leave the walls. Withdrawing again changes nothing. */
export const withdrawSealed: Handler<'withdrawSealed'> = (keys, context) =>
  changeMailbox(keys, context, () => ({ action: 'withdraw', week: mondayOf(context.today()) }));
