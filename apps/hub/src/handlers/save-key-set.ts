import { Problem } from '@antiracism-kit/schema';
import { acceptKeySet } from '@antiracism-kit/seal/key-set';
import { SealError } from '@antiracism-kit/seal/seal-error';
import { maySee } from '../sign-in/moderator.ts';
import { type Handler, signedIn } from './context.ts';

/** Keeps a newer key set. The hub checks what every browser checks again: it spares people a set that would be refused. */
export const saveKeySet: Handler<'saveKeySet'> = async (input, context) => {
  const { organisation, keySet: signed, signing, recovery } = input;
  const { store, today } = context;
  const moderator = signedIn(context);
  if (!maySee(moderator, organisation)) throw new Problem('not-found');
  if (!moderator.manages) throw new Problem('not-allowed');
  const seen = await store.keySet(organisation);
  const accepted = await acceptKeySet(signed, { organisation, today: today(), seen }).catch(refuse);
  const { id, version, signer, until } = accepted;
  if (recovery && recovery.recipient !== accepted.recovery)
    throw new Problem('invalid-input', [{ field: 'recovery', code: 'not-the-same' }]);
  const holders = recovery?.holders.map((name) => ({ name }));
  const came = {
    ...(signing && { signing }),
    ...(recovery && holders && { recovery: { recipient: recovery.recipient, madeOn: today(), holders } }),
  };
  const kept = { organisation, version, id, signer, savedOn: today(), savedBy: moderator.id, signed };
  await store.saveKeySet(kept, came);
  return { id, version, until };
};

const outOfTurn: readonly unknown[] = ['older', 'changed', 'other-signer'];

function refuse(error: unknown): never {
  if (!(error instanceof SealError)) throw error;
  if (outOfTurn.includes(error.code)) throw new Problem('changed-meanwhile');
  throw new Problem('invalid-input', [{ field: 'keySet', code: error.code }]);
}
