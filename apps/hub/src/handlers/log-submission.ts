import { accept, Problem } from '@antiracism-kit/schema';
import { maySee } from '../sign-in/moderator.ts';
import { itemId } from '../store/item-id.ts';
import { type Handler, kindNamed, signedIn } from './context.ts';
import { fieldIssues } from './field-issues.ts';
import { addDraft } from './new-submission.ts';
import { takeStep } from './take-step.ts';

/** Stores what came by another way than a form, for its author; logged again under the same key it is the same item. */
export const logSubmission: Handler<'logSubmission'> = async ({ channel, ...draft }, context) => {
  if (!maySee(signedIn(context), draft.organisation)) throw new Problem('not-found');
  if (!context.directory.get(draft.organisation)) throw new Problem('organisation-not-known');
  const kind = kindNamed(context, draft.kind);
  const held = accept(kind.fields, draft.fields);
  if (!held.ok) throw new Problem('invalid-input', fieldIssues(held.issues));
  await addDraft({ ...draft, fields: held.value as object }, kind, context);
  const id = itemId(draft.key);
  return takeStep({ id, seen: 1 }, context, { action: 'log', key: draft.key, facts: { channel } });
};
