import { accept, Problem, wordsDigest } from '@antiracism-kit/schema';
import { type Handler, kindNamed } from './context.ts';
import { fieldIssues } from './field-issues.ts';
import { takeSealedStep } from './take-sealed-step.ts';

/** Publishes the words that the author agreed to, and no others, once two different people have brought them. */
export const publishSealed: Handler<'publishSealed'> = ({ fields, salt, ...input }, context) =>
  takeSealedStep(input, context, async (item) => {
    const kind = kindNamed(context, item.kind);
    const held = accept(kind.fields, fields);
    if (!held.ok) throw new Problem('invalid-input', fieldIssues(held.issues));
    const needed = kind.needs(held.value);
    if (needed !== 'published-without-name' && needed !== 'published-with-name')
      throw new Problem('invalid-input', [{ field: 'fields', code: 'not-an-option' }]);
    return { action: 'publish', words: { fields, digest: await wordsDigest(fields, salt), needed } };
  });
