import { accept, type Issue, Problem } from '@antiracism-kit/schema';
import { type Checked, type Handler, kindNamed } from './context.ts';
import { fieldIssues } from './field-issues.ts';
import { takeStep } from './take-step.ts';

/** Proposes edited words to the author. Only answers that are written freely can be edited, each with a reason; they obey the kind's own rules. */
export const proposeWords: Handler<'proposeWords'> = (input, context) =>
  takeStep(input, context, (item) => {
    const kind = kindNamed(context, item.kind);
    const issues = unfit(input, kind.written);
    if (issues.length > 0) throw new Problem('invalid-input', issues);
    const kept = Object.entries({ ...item.fields, ...input.fields }).filter(
      ([name, value]) => value !== '' || !Object.hasOwn(input.fields, name),
    );
    const fields = Object.fromEntries(kept);
    const held = accept(kind.fields, { ...fields, ...item.apart });
    if (!held.ok) throw new Problem('invalid-input', fieldIssues(held.issues));
    const { message } = input;
    return {
      action: 'propose',
      fields,
      facts: { edits: input.edits },
      ...(message !== undefined && { message }),
    };
  });

// Every edited answer says why, and every reason has its edited answer.
function unfit({ fields, edits }: Checked<'proposeWords'>, written: readonly string[]): Issue[] {
  const explained = edits.map(({ field }) => field);
  const names = Object.keys(fields);
  return [
    ...names.filter((name) => !written.includes(name)).map(() => ({ field: 'fields', code: 'not-an-option' })),
    ...(new Set(explained).size < explained.length ? [{ field: 'edits', code: 'repeated' }] : []),
    ...(names.every((name) => explained.includes(name)) && explained.every((name) => names.includes(name))
      ? []
      : [{ field: 'edits', code: 'not-the-same' }]),
  ];
}
