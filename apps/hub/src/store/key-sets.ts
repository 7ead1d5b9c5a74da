import { Problem } from '@antiracism-kit/schema';
import type { Kysely } from 'kysely';
import { writeKeyring } from './keyrings.ts';
import type { StoredKeyring, StoredKeySet } from './keys.ts';
import type { Tables } from './tables.ts';

type Db = Kysely<Tables>;

/** The newest key set of an organisation. */
export async function readKeySet(db: Db, organisation: string): Promise<StoredKeySet | undefined> {
  const row = await db
    .selectFrom('key_sets')
    .selectAll()
    .where('organisation', '=', organisation)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return undefined;
  const { version, id, signer, saved_on: savedOn, saved_by: savedBy, data } = row;
  return { organisation, version, id, signer, savedOn, savedBy, signed: JSON.parse(data) };
}

/** The last day that a key set may be sealed to. It was checked when it was saved. */
export const untilOf = ({ signed }: Pick<StoredKeySet, 'signed'>): string => JSON.parse(signed.text).until;

/** Keeps a key set and what came with it, in the transaction it is given. Earlier ones stay: envelopes name them. */
export async function writeKeySet(db: Db, keySet: StoredKeySet, came?: StoredKeyring): Promise<void> {
  const { organisation, version, id, signer, savedOn, savedBy, signed } = keySet;
  const newest = await readKeySet(db, organisation);
  if (newest?.id === id) return;
  if (newest && newest.version >= version) throw new Problem('changed-meanwhile');
  const data = JSON.stringify(signed);
  const row = { organisation, version, id, signer, saved_on: savedOn, saved_by: savedBy, data };
  const { numInsertedOrUpdatedRows: kept } = await db
    .insertInto('key_sets')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  // another hub was faster
  if (kept !== 1n) throw new Problem('changed-meanwhile');
  if (came) await writeKeyring(db, organisation, came);
}
