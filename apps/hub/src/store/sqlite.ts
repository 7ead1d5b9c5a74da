import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Problem } from '@antiracism-kit/schema';
import { Kysely, SqliteDialect } from 'kysely';
import { Ballast } from './ballast.ts';
import { Checkpointer } from './checkpointer.ts';
import type { Engine } from './engine.ts';
import { isConnectionLost, isFull } from './faults.ts';
import { headFrom, noHead } from './head.ts';
import { type Migration, migrate, prepareVersions, refuseNewer, versionOf, type Wording } from './migrate.ts';
import { addSealedToSqlite } from './sealed-adds.ts';
import { SqliteAdds } from './sqlite-adds.ts';
import { SqliteConnection } from './sqlite-connection.ts';
import { assertSettings } from './sqlite-settings.ts';
import { SqliteWalls } from './sqlite-walls.ts';
import { Sweeper } from './sweeper.ts';
import type { Tables } from './tables.ts';

const wording: Wording = {
  database: 'sqlite',
  text: 'text',
  integer: 'integer',
  blob: 'blob',
  numbered: 'integer primary key',
  strict: ' strict',
  keyed: ' strict, without rowid',
};

/** Opens the embedded database, made and brought forward where needed. */
export async function openSqlite(file: string, known: readonly Migration[]): Promise<Engine> {
  mkdirSync(dirname(file), { recursive: true });
  const isNew = !existsSync(file);
  const connection = new SqliteConnection(file);
  if (isNew) chmodSync(file, 0o600);
  try {
    await bringForward(connection, file, known);
    assertSettings(connection.raw);
    return engineOver(file, connection, new SqliteConnection(file, { readonly: true }));
  } catch (error) {
    connection.close();
    throw error;
  }
}

// What one submission fills of the log, which is counted in submissions.
const pledgeBytes = 12_000;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const kyselyOver = <T>(connection: SqliteConnection) =>
  new Kysely<T>({ dialect: new SqliteDialect({ database: connection }) });

async function bringForward(connection: SqliteConnection, file: string, known: readonly Migration[]): Promise<void> {
  const db = kyselyOver<never>(connection);
  await prepareVersions(db, wording);
  const found = await versionOf(db);
  refuseNewer(found, known);
  if (found.number === known.length) return;
  if (found.number > 0) await connection.raw.backup(`${file}.before-${known.length}`);
  await inTransaction(connection, db, (transaction) => migrate(transaction, wording, known));
}

// BEGIN IMMEDIATE: a transaction that may write asks for the lock before it reads.
async function inTransaction<D, T>(connection: SqliteConnection, db: Kysely<D>, work: (t: Kysely<D>) => Promise<T>) {
  return db.connection().execute(async (only) => {
    connection.raw.exec('begin immediate');
    try {
      const result = await work(only);
      connection.raw.exec('commit');
      return result;
    } catch (error) {
      // A full disk has already rolled it back.
      if (connection.raw.inTransaction) connection.raw.exec('rollback');
      throw error;
    }
  });
}

function engineOver(file: string, writing: SqliteConnection, reading: SqliteConnection): Engine {
  const db = kyselyOver<Tables>(writing);
  const reader = kyselyOver<Tables>(reading);
  const adds = new SqliteAdds(writing);
  const walls = new SqliteWalls(reading);
  const sweeper = new Sweeper(writing);
  const checkpointer = new Checkpointer(file, writing);
  const ballast = new Ballast(file);
  ballast.hold();
  // The writer first: while the reader holds the file, what was committed stays where it is.
  const watched = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      if (isConnectionLost(error)) for (const connection of [writing, reading]) connection.reopen();
      throw error;
    });
  const alone = <T>(work: () => T): Promise<T> => {
    if (!ballast.hold()) throw new Problem('unavailable');
    // Nobody is in a transaction: the turn of the loop is ours, and nothing needs to be waited for.
    const add = async () => work();
    return watched(writing.raw.inTransaction ? db.connection().execute(add) : add());
  };
  return {
    db,
    reader,
    write: (work, { urgent } = { urgent: false }) =>
      watched(
        inTransaction(writing, db, work).catch((error: unknown) => {
          if (!urgent || !isFull(error)) throw error;
          ballast.giveUp();
          return inTransaction(writing, db, work);
        }),
      ),
    async snapshot(work) {
      const apart = kyselyOver<Tables>(new SqliteConnection(file, { readonly: true }));
      try {
        return await apart.transaction().execute(work);
      } finally {
        await apart.destroy();
      }
    },
    // The one writer holds the lock already.
    async head(transaction, organisation) {
      const row = await transaction
        .selectFrom('heads')
        .selectAll()
        .where('organisation', '=', organisation)
        .executeTakeFirst();
      return row ? headFrom(row) : noHead(organisation);
    },
    async addAll(batch) {
      const added = await alone(() => adds.addAll(batch));
      checkpointer.wrote(batch.length);
      return added;
    },
    async addSealed(batch) {
      const added = await alone(() => addSealedToSqlite(writing, batch));
      checkpointer.wrote(sum(batch.map(({ sealed }) => 1 + sealed.length / pledgeBytes)));
      return added;
    },
    wall: async (query) => walls.wall(query),
    scan: async (query) => walls.scan(query),
    answers: async (places) => walls.answers(places),
    search: async (query) => walls.search(query),
    streamVersions: async (ids) => walls.streamVersions(ids),
    forget: async (_, row) => walls.forget(writing, row),
    learn: async (_, row) => walls.learn(writing, row),
    erased: async () => sweeper.sweep(),
    ready: async () => void reading.prepare('select 1 from heads limit 1').get(),
    async close() {
      sweeper.stop();
      await checkpointer.stop();
      await reader.destroy();
      await db.destroy();
    },
  };
}
