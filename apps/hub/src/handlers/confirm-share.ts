import { Problem } from '@antiracism-kit/schema';
import { maySee } from '../sign-in/moderator.ts';
import { type Handler, signedIn } from './context.ts';
import { keyringOf } from './open-keyring.ts';

/** Keeps that the holder of a recovery share has it. */
export const confirmShare: Handler<'confirmShare'> = async ({ organisation, holder }, context) => {
  const moderator = signedIn(context);
  if (!maySee(moderator, organisation)) throw new Problem('not-found');
  if (!moderator.manages) throw new Problem('not-allowed');
  await context.store.confirmShare(organisation, holder, context.today());
  return keyringOf(organisation, context);
};
