import { accept, draftIssues, Problem } from '@antiracism-kit/schema';
import { type Handler, kindNamed } from './context.ts';
import { findReceipt } from './find-receipt.ts';
import { receiptView } from './receipt-view.ts';

/** Stores changed answers. They obey the same rules as the first ones, and the consent stays as it was given. */
export const reviseSubmission: Handler<'reviseSubmission'> = async (input, context) => {
  const item = await findReceipt(input, context);
  const { consent } = item;
  if (!consent) throw new Problem('not-possible-now');
  const kind = kindNamed(context, item.kind);
  const held = accept(kind.fields, input.fields);
  if (!held.ok)
    throw new Problem(
      'invalid-input',
      held.issues.map((issue) => ({ ...issue, field: ['fields', issue.field].filter(Boolean).join('.') })),
    );
  const on = context.today();
  const issues = draftIssues(kind, { fields: held.value, consent }, on);
  if (issues.length > 0) throw new Problem('invalid-input', issues);
  const fields = held.value as Record<string, unknown>;
  const revised = await context.store.decide(item.id, { action: 'revise', by: 'author', on, fields, key: input.key });
  return receiptView(revised, context);
};
