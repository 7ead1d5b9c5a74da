import { Problem } from '@antiracism-kit/schema';
import { type Handler, kindNamed } from './context.ts';
import { addDraft } from './new-submission.ts';

/** Stores what a visitor sends; answered once it is on disk. */
export const createSubmission: Handler<'createSubmission'> = (draft, context) => {
  const { validTo } = context.directory.get(draft.organisation) ?? {};
  if (validTo && validTo < context.today()) throw new Problem('organisation-not-known');
  return addDraft(draft, kindNamed(context, draft.kind), context);
};
