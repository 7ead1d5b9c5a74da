import * as z from 'zod/mini';
import { OrganisationCode } from './draft.ts';
import { say } from './field.ts';
import { KeptKeySet, SignedKeySet } from './key-set.ts';
import { Recipient, ShareHolders, SigningSecret } from './keyring.ts';
import { row } from './row.ts';

const at = { organisation: OrganisationCode };

/** The rows of key sets: anyone reads the newest, whoever manages an organisation saves one. */
export const keySetApi = () => ({
  getKeySet: row(
    'getKeySet',
    'public',
    'Gives the newest key set of an organisation, to be checked before anything is sealed to it.',
    z.strictObject(at),
    SignedKeySet,
  ),
  saveKeySet: row(
    'saveKeySet',
    'moderator',
    'Keeps a newer key set of an organisation. Refused with changed-meanwhile when it is not newer, and when it is not signed by the signer before it.',
    z.strictObject({
      ...at,
      keySet: SignedKeySet,
      signing: z.optional(SigningSecret),
      recovery: z.optional(
        say(
          z.strictObject({ recipient: Recipient, holders: ShareHolders }),
          'A recovery key that was made for this key set, and who holds its shares.',
        ),
      ),
    }),
    KeptKeySet,
    201,
  ),
});
