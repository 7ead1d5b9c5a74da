import { accept, draftIssues, Problem } from '@antiracism-kit/schema';
import { type Handler, kindNamed } from './context.ts';
import { fieldIssues } from './field-issues.ts';
import { findReceipt } from './find-receipt.ts';
import { takenApart } from './new-submission.ts';
import { receiptView } from './receipt-view.ts';

/** Stores changed answers. They obey the same rules as the first ones, and the consent stays as it was given. */
export const reviseSubmission: Handler<'reviseSubmission'> = async (input, context) => {
  const item = await findReceipt(input, context);
  const { consent } = item;
  if (!consent) throw new Problem('not-possible-now');
  const kind = kindNamed(context, item.kind);
  const held = accept(kind.fields, input.fields);
  if (!held.ok) throw new Problem('invalid-input', fieldIssues(held.issues));
  const on = context.today();
  const issues = draftIssues(kind, { fields: held.value, consent }, on);
  if (issues.length > 0) throw new Problem('invalid-input', issues);
  const answers = takenApart(kind, held.value as Record<string, unknown>);
  const step = { action: 'revise', by: 'author', on, key: input.key } as const;
  const revised = await context.store.decide(item.id, { ...step, ...answers });
  return receiptView(revised, context);
};
