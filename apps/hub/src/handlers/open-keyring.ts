import { type Keyring, Problem } from '@antiracism-kit/schema';
import type { KeySet } from '@antiracism-kit/seal/key-set';
import { maySee } from '../sign-in/moderator.ts';
import { type Context, type Handler, signedIn } from './context.ts';
import { keyWarnings } from './keyring-warnings.ts';

/** Gives who can open what an organisation is told in confidence, and who else has a key. */
export const openKeyring: Handler<'openKeyring'> = ({ organisation }, context) => keyringOf(organisation, context);

/** The keyring of an organisation, as a moderator may see it. */
export async function keyringOf(organisation: string, context: Context): Promise<Keyring> {
  const { store, today, moderators } = context;
  const moderator = signedIn(context);
  if (!maySee(moderator, organisation)) throw new Problem('not-found');
  const colleagues = (await moderators()).filter((one) => maySee(one, organisation));
  const [kept, { signing, recovery }, keys] = await Promise.all([
    store.keySet(organisation),
    store.keyring(organisation),
    store.keysOf(colleagues.map(({ id }) => id)),
  ]);
  const people = colleagues.map(({ id, name, manages }) => ({
    id,
    name,
    manages,
    keys: keys
      .filter((key) => key.moderator === id)
      .map(({ recipient, madeOn, passedOn }) => ({ recipient, madeOn, passedOn })),
  }));
  // it was checked when it was saved, and every browser checks it again
  const set = kept && (JSON.parse(kept.signed.text) as KeySet);
  const warnings = keyWarnings(set, { people, signing, recovery }, today());
  return {
    people,
    ...(kept && { keySet: kept.signed }),
    ...(signing && { signing }),
    ...(recovery && { recovery }),
    warnings,
  };
}
