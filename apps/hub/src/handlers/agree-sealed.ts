import type { Handler } from './context.ts';
import { mondayOf } from './monday-of.ts';
import { changeMailbox } from './sealed-access.ts';

/** Stores which words an author agrees to publish, by their digest alone. Agreed again, nothing changes. */
export const agreeSealed: Handler<'agreeSealed'> = ({ digest, ...keys }, context) =>
  changeMailbox(keys, context, () => ({ action: 'agree', week: mondayOf(context.today()), digest }));
