import { Problem } from '@antiracism-kit/schema';
import { type Handler, kindNamed } from './context.ts';
import { mondayOf } from './monday-of.ts';
import { changeMailbox } from './sealed-access.ts';

/** Stores what an author allows from now on, never more than before. Words on the walls that they no longer allow leave them in the same transaction. */
export const narrowConsent: Handler<'narrowConsent'> = ({ uses, ...keys }, context) =>
  changeMailbox(keys, context, ({ kind }) => {
    if (
      kindNamed(context, kind)
        .least({})
        .some((use) => !uses.includes(use))
    )
      throw new Problem('invalid-input', [{ field: 'uses', code: 'missing' }]);
    return { action: 'narrow', week: mondayOf(context.today()), uses };
  });
