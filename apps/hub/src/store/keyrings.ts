import { Problem } from '@antiracism-kit/schema';
import type { Kysely } from 'kysely';
import type { StoredKey, StoredKeyring } from './keys.ts';
import type { Tables } from './tables.ts';

type Db = Kysely<Tables>;

/** What an organisation's keys rest on besides the key set. */
export async function readKeyring(db: Db, organisation: string): Promise<StoredKeyring> {
  const row = await db
    .selectFrom('keyrings')
    .select('data')
    .where('organisation', '=', organisation)
    .executeTakeFirst();
  return row ? JSON.parse(row.data) : {};
}

/** Keeps what came with a key set, in the transaction it is given; what did not come stays as it was. */
export async function writeKeyring(db: Db, organisation: string, came: StoredKeyring): Promise<void> {
  const data = JSON.stringify({ ...(await readKeyring(db, organisation)), ...came });
  await db
    .insertInto('keyrings')
    .values({ organisation, data })
    .onConflict((conflict) => conflict.column('organisation').doUpdateSet({ data }))
    .execute();
}

/** Keeps that the holder of a share has it, in the transaction it is given. */
export async function confirmShare(db: Db, organisation: string, holder: number, on: string): Promise<void> {
  const { recovery } = await readKeyring(db, organisation);
  if (!recovery?.holders[holder]) throw new Problem('not-found');
  const holders = recovery.holders.map((one, at) => (at === holder ? { ...one, confirmedOn: on } : one));
  await writeKeyring(db, organisation, { recovery: { ...recovery, holders } });
}

/** The keys of these moderators, newest first. */
export async function readKeys(db: Db, moderators: readonly string[]): Promise<readonly StoredKey[]> {
  if (moderators.length === 0) return [];
  const rows = await db
    .selectFrom('moderator_keys')
    .selectAll()
    .where('moderator', 'in', moderators)
    .orderBy('made_on', 'desc')
    .orderBy('recipient')
    .execute();
  return rows.map(({ moderator, recipient, made_on: madeOn, passed_on: passedOn, data }) => {
    return { moderator, recipient, madeOn, passedOn, ...JSON.parse(data) };
  });
}

/** Keeps a key, or another way to unwrap one, in the transaction it is given. */
export async function writeKey(db: Db, key: StoredKey): Promise<StoredKey> {
  const kept = await oneKey(db, key);
  if (!kept) return replace(db, key);
  const isNew = (way: StoredKey['ways'][number]) => !kept.ways.some(({ wrapped }) => wrapped === way.wrapped);
  return replace(db, { ...kept, ways: [...kept.ways, ...key.ways.filter(isNew)] });
}

/** Keeps that a key opened its test item, in the transaction it is given. */
export async function passTest(
  db: Db,
  key: Pick<StoredKey, 'moderator' | 'recipient'>,
  hash: string,
  on: string,
  next: StoredKey['test'],
): Promise<StoredKey> {
  const kept = await oneKey(db, key);
  if (!kept) throw new Problem('not-found');
  if (kept.test.hash !== hash) throw new Problem('changed-meanwhile');
  return replace(db, { ...kept, passedOn: on, test: next });
}

const oneKey = async (db: Db, { moderator, recipient }: Pick<StoredKey, 'moderator' | 'recipient'>) =>
  (await readKeys(db, [moderator])).find((one) => one.recipient === recipient);

async function replace(db: Db, key: StoredKey): Promise<StoredKey> {
  const { moderator, recipient, madeOn: made_on, passedOn: passed_on, ways, test } = key;
  const rest = { passed_on, data: JSON.stringify({ ways, test }) };
  await db
    .insertInto('moderator_keys')
    .values({ moderator, recipient, made_on, ...rest })
    .onConflict((conflict) => conflict.columns(['moderator', 'recipient']).doUpdateSet(rest))
    .execute();
  return key;
}
