import type { Kysely } from 'kysely';
import type { Engine } from './engine.ts';
import { isStorageFault } from './faults.ts';
import { itemId } from './item-id.ts';
import type { NewSealed } from './sealed.ts';
import type { SqliteConnection } from './sqlite-connection.ts';
import type { Added } from './store.ts';
import { answerAgain } from './submission-rows.ts';
import type { NewRow, Tables } from './tables.ts';

interface Stored {
  readonly id: string;
  readonly received_on: string;
  readonly status: string;
  readonly body_hash: string;
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

const addedNow = ({ key, week }: NewSealed): Added => ({ id: itemId(key), receivedOn: week, status: 'submitted' });

// A mailbox that holds another item is one whose words were used before.
const addedBefore = (stored: Stored | undefined, sealed: NewSealed): Added =>
  stored ? answerAgain(stored, sealed) : 'key-reused';

const insert = (table: string, row: object) =>
  `insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.keys(row)
    .map(() => '?')
    .join(', ')})`;
const storedBefore = 'select id, week as received_on, status, body_hash from sealed_items where id = ?';

/** Stores what arrived together, in the embedded database: prepared statements, one transaction and one write to disk. */
export function addSealedToSqlite(connection: SqliteConnection, batch: readonly NewSealed[]): (Added | Error)[] {
  const run = (text: string, row: object) => connection.prepare(text).run(...Object.values(row));
  const add = (sealed: NewSealed): Added | Error => {
    try {
      const { item, message } = rowsOf(sealed);
      if (run(`${insert('sealed_items', item)} on conflict do nothing`, item).changes === 0)
        return addedBefore(connection.prepare(storedBefore).get(item.id) as Stored | undefined, sealed);
      run(insert('sealed_messages', message), message);
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

/** Stores what arrived together, in PostgreSQL: a whole group in one statement a table and one transaction. */
export async function addSealedToPostgres(
  write: Engine['write'],
  batch: readonly NewSealed[],
): Promise<readonly (Added | Error)[]> {
  try {
    return await write((db) => addTogether(db, batch));
  } catch (error) {
    if (isStorageFault(error)) throw error;
    if (batch.length === 1) return [error as Error];
    // One of them is refused: each on its own, so that it is refused alone.
    const answers: (Added | Error)[] = [];
    for (const sealed of batch) answers.push(...(await addSealedToPostgres(write, [sealed])));
    return answers;
  }
}

async function addTogether(db: Kysely<Tables>, batch: readonly NewSealed[]): Promise<Added[]> {
  const rows = batch.map(rowsOf);
  const stored = await db
    .insertInto('sealed_items')
    .values(rows.map(({ item }) => item))
    .onConflict((on) => on.doNothing())
    .returning('id')
    .execute();
  const left = new Set(stored.map(({ id }) => id));
  // What is in a group twice was stored once.
  const fresh = rows.map(({ item }) => left.delete(item.id));
  const messages = rows.filter((_, at) => fresh[at]).map(({ message }) => message);
  if (messages.length > 0) await db.insertInto('sealed_messages').values(messages).execute();
  if (messages.length === batch.length) return batch.map(addedNow);
  const earlier = await db
    .selectFrom('sealed_items')
    .select(['id', 'week as received_on', 'status', 'body_hash'])
    .where(
      'id',
      'in',
      rows.map(({ item }) => item.id),
    )
    .execute();
  const byId = new Map(earlier.map((one) => [one.id, one]));
  return batch.map((sealed, at) => (fresh[at] ? addedNow(sealed) : addedBefore(byId.get(itemId(sealed.key)), sealed)));
}
