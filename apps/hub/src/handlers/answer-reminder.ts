import { accept, Problem, statusOf } from '@antiracism-kit/schema';
import type { Handler } from './context.ts';
import { fieldIssues } from './field-issues.ts';
import { addDraft } from './new-submission.ts';
import { reminderItem } from './reminder-item.ts';

/** Stores an update that came by a reminder's link. It is checked like every other before anyone can read it. */
export const answerReminder: Handler<'answerReminder'> = async ({ token, ...draft }, context) => {
  const item = await reminderItem({ ...draft, token }, context);
  const kind = context.kinds.find(({ follows }) => follows === item.kind);
  if (!kind || statusOf(item.decisions) !== 'published') throw new Problem('not-possible-now');
  const held = accept(kind.fields, draft.fields);
  if (!held.ok) throw new Problem('invalid-input', fieldIssues(held.issues));
  const fields = held.value as object;
  return addDraft({ ...draft, kind: kind.name, fields, receipt: token }, kind, context, item.id);
};
