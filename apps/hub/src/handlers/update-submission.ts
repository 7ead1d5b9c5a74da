import { Problem, statusOf } from '@antiracism-kit/schema';
import { type Handler, kindNamed } from './context.ts';
import { findReceipt } from './find-receipt.ts';
import { addDraft } from './new-submission.ts';

/** Stores an update to something published, sent with that item's receipt. */
export const updateSubmission: Handler<'updateSubmission'> = async (draft, context) => {
  const item = await findReceipt(draft, context);
  const kind = kindNamed(context, draft.kind);
  if (kind.follows !== item.kind) throw new Problem('invalid-input', [{ field: 'kind', code: 'not-an-option' }]);
  if (statusOf(item.decisions) !== 'published') throw new Problem('not-possible-now');
  return addDraft(draft, kind, context, item.id);
};
