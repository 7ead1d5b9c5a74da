import type { Handler } from './context.ts';
import { refuseOldKeySet } from './sealed-access.ts';
import { takeSealedStep } from './take-sealed-step.ts';

/** Puts envelopes sealed to the newest key set in the place of those with the same keys. The old ones are erased. */
export const resealSealed: Handler<'resealSealed'> = ({ keySet, envelopes, ...input }, context) =>
  takeSealedStep(input, context, async ({ organisation }) => {
    await refuseOldKeySet({ organisation, keySet }, context);
    return {
      action: 'reseal',
      envelopes: envelopes.map(({ key, sealed }) => ({ key, keySet, sealed: Buffer.from(sealed, 'base64url') })),
    };
  });
