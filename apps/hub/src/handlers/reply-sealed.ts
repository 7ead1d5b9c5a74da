import type { Handler } from './context.ts';
import { mondayOf } from './monday-of.ts';
import { refuseOldKeySet } from './sealed-access.ts';
import { takeSealedStep } from './take-sealed-step.ts';

/** Stores a sealed answer to the author, or words proposed to be published; sent again under the same key it is one. */
export const replySealed: Handler<'replySealed'> = ({ key, keySet, sealed, proposes, ...input }, context) =>
  takeSealedStep(input, context, async ({ organisation }) => {
    await refuseOldKeySet({ organisation, keySet }, context);
    const week = mondayOf(context.today());
    const envelope = { key, keySet, week, sealed: Buffer.from(sealed, 'base64url') };
    return { action: proposes ? 'propose' : 'reply', envelope };
  });
