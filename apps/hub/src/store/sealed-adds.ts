import type { Kysely } from 'kysely';
import type { Engine } from './engine.ts';
import { isStorageFault } from './faults.ts';
import { itemId } from './item-id.ts';
import { readKeySet, untilOf } from './key-sets.ts';
import type { AddedSealed, NewSealed } from './sealed.ts';
import type { SqliteConnection } from './sqlite-connection.ts';
import { answerAgain } from './submission-rows.ts';
import type { NewRow, Tables } from './tables.ts';

interface Stored {
  readonly id: string;
  readonly received_on: string;
  readonly status: string;
  readonly body_hash: string;
}

/** The newest key set of an organisation, as far as sealing to it goes. */
interface Newest {
  readonly id: string;
  readonly until: string;
}

/** The rows of something sealed that has just arrived. */
function rowsOf(sealed: NewSealed) {
  const { organisation, kind, lang, week, wording, uses, key, mailbox } = sealed;
  const id = itemId(key);
  const item = {
    id,
    organisation,
    kind,
    lang,
    week,
    wording,
    consents: JSON.stringify([{ on: week, uses, wording }]),
    key,
    mailbox,
    proof_hash: sealed.proofHash,
    body_hash: sealed.bodyHash,
    status: 'submitted',
    waiting_since: week,
  } satisfies Partial<NewRow<'sealed_items'>>;
  const message = {
    item: id,
    n: 0,
    key,
    written_by: 'author',
    week,
    key_set: sealed.keySet,
    proposes: 0,
    sealed: sealed.sealed,
  } satisfies NewRow<'sealed_messages'>;
  return { item, message };
}

const addedNow = ({ key, week }: NewSealed): AddedSealed => ({
  id: itemId(key),
  receivedOn: week,
  status: 'submitted',
});

// What was stored before is answered as it was, whatever the newest key set is now.
function notAdded(sealed: NewSealed, stored: Stored | undefined, newest: Newest | undefined): AddedSealed {
  if (stored) return answerAgain(stored, sealed);
  // A mailbox that holds another item is one whose words were used before.
  return isSealedTo(newest, sealed) ? 'key-reused' : 'old-key-set';
}

const isSealedTo = (newest: Newest | undefined, { keySet, day }: NewSealed): boolean =>
  newest?.id === keySet && newest.until >= day;

const text = {
  item: `insert into sealed_items
    (id, organisation, kind, lang, week, wording, consents, key, mailbox, proof_hash, body_hash, status, waiting_since)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing`,
  message: `insert into sealed_messages (item, n, key, written_by, week, key_set, proposes, sealed) values (?, ?, ?, ?, ?, ?, ?, ?)`,
  stored: 'select id, week as received_on, status, body_hash from sealed_items where id = ?',
  newest: 'select id, data from key_sets where organisation = ? order by version desc limit 1',
};

/** Stores what arrived together, in the embedded database: prepared statements, one transaction and one write to disk. */
export function addSealedToSqlite(connection: SqliteConnection, batch: readonly NewSealed[]): (AddedSealed | Error)[] {
  const keySets = new Map<string, Newest | undefined>();
  const newestOf = (organisation: string) => {
    if (!keySets.has(organisation)) keySets.set(organisation, newestIn(connection, organisation));
    return keySets.get(organisation);
  };
  const add = (sealed: NewSealed): AddedSealed | Error => {
    try {
      const newest = newestOf(sealed.organisation);
      const { item, message } = rowsOf(sealed);
      const isStored =
        isSealedTo(newest, sealed) && connection.prepare(text.item).run(...Object.values(item)).changes === 1;
      if (!isStored) return notAdded(sealed, connection.prepare(text.stored).get(item.id) as Stored, newest);
      connection.prepare(text.message).run(...Object.values(message));
      return addedNow(sealed);
    } catch (error) {
      if (isStorageFault(error) || !connection.raw.inTransaction) throw error;
      return error as Error;
    }
  };
  connection.prepare('begin immediate').run();
  try {
    const answers = batch.map(add);
    connection.prepare('commit').run();
    return answers;
  } catch (error) {
    if (connection.raw.inTransaction) connection.raw.exec('rollback');
    throw error;
  }
}

function newestIn(connection: SqliteConnection, organisation: string): Newest | undefined {
  const row = connection.prepare(text.newest).get(organisation) as { id: string; data: string } | undefined;
  return row && { id: row.id, until: untilOf({ signed: JSON.parse(row.data) }) };
}

/** Stores what arrived together, in PostgreSQL: a whole group in one statement a table and one transaction. */
export async function addSealedToPostgres(
  write: Engine['write'],
  batch: readonly NewSealed[],
): Promise<readonly (AddedSealed | Error)[]> {
  try {
    return await write((db) => addTogether(db, batch));
  } catch (error) {
    if (isStorageFault(error)) throw error;
    if (batch.length === 1) return [error as Error];
    // One of them is refused: each on its own, so that it is refused alone.
    const answers: (AddedSealed | Error)[] = [];
    for (const sealed of batch) answers.push(...(await addSealedToPostgres(write, [sealed])));
    return answers;
  }
}

async function addTogether(db: Kysely<Tables>, batch: readonly NewSealed[]): Promise<AddedSealed[]> {
  const keySets = new Map<string, Newest>();
  for (const organisation of new Set(batch.map((sealed) => sealed.organisation))) {
    const keySet = await readKeySet(db, organisation);
    if (keySet) keySets.set(organisation, { id: keySet.id, until: untilOf(keySet) });
  }
  const newestOf = ({ organisation }: NewSealed) => keySets.get(organisation);
  const rows = batch.map((sealed) => ({ ...rowsOf(sealed), fits: isSealedTo(newestOf(sealed), sealed) }));
  const items = rows.filter(({ fits }) => fits).map(({ item }) => item);
  const stored =
    items.length === 0
      ? []
      : await db
          .insertInto('sealed_items')
          .values(items)
          .onConflict((on) => on.doNothing())
          .returning('id')
          .execute();
  const left = new Set(stored.map(({ id }) => id));
  // What is in a group twice was stored once.
  const fresh = rows.map(({ item }) => left.delete(item.id));
  const messages = rows.filter((_, at) => fresh[at]).map(({ message }) => message);
  if (messages.length > 0) await db.insertInto('sealed_messages').values(messages).execute();
  if (messages.length === batch.length) return batch.map(addedNow);
  const ids = rows.map(({ item }) => item.id);
  const columns = ['id', 'week as received_on', 'status', 'body_hash'] as const;
  const earlier = await db.selectFrom('sealed_items').select(columns).where('id', 'in', ids).execute();
  const byId = new Map<string, Stored>(earlier.map((one) => [one.id, one]));
  return batch.map((sealed, at) =>
    fresh[at] ? addedNow(sealed) : notAdded(sealed, byId.get(itemId(sealed.key)), newestOf(sealed)),
  );
}
