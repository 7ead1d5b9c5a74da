import { type Kysely, sql } from 'kysely';

/** How one database writes what the other writes differently. */
export interface Wording {
  readonly database: 'sqlite' | 'postgres';
  /** Text that sorts by code point, the same on both. */
  readonly text: string;
  readonly integer: string;
  /** Bytes. */
  readonly blob: string;
  /** A number the database gives, as primary key. */
  readonly numbered: string;
  /** Ends `create table`. */
  readonly strict: string;
  /** Ends `create table` where the primary key is the table. */
  readonly keyed: string;
}

/** One change to the tables. `change` runs in the one transaction that all pending changes share. */
export interface Migration {
  readonly name: string;
  change(db: Kysely<never>, wording: Wording): Promise<void>;
}

interface Versions {
  migrations: { number: number; name: string };
}

/** Which changes a database has seen. */
export async function versionOf(db: Kysely<never>): Promise<{ number: number; name: string }> {
  const found = await (db as unknown as Kysely<Versions>)
    .selectFrom('migrations')
    .selectAll()
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return found ?? { number: 0, name: 'empty' };
}

/** Refuses a database that a newer hub has changed: this one does not know what its tables mean. */
export function refuseNewer(found: { number: number; name: string }, known: readonly Migration[]): void {
  if (found.number <= known.length) return;
  throw new Error(
    `The database is at version ${found.number} (${found.name}); this hub knows version ${known.length} (${known.at(-1)?.name}). ` +
      'Start the newer hub again, or restore the backup that was made before the change.',
  );
}

/** Brings the tables forward, all pending changes in the transaction it is given. */
export async function migrate(
  transaction: Kysely<never>,
  wording: Wording,
  known: readonly Migration[],
): Promise<void> {
  const found = await versionOf(transaction);
  refuseNewer(found, known);
  for (const [before, { name, change }] of [...known.entries()].slice(found.number)) {
    await change(transaction, wording);
    await (transaction as unknown as Kysely<Versions>)
      .insertInto('migrations')
      .values({ number: before + 1, name })
      .execute();
  }
}

/** Makes the table that remembers the version. */
export const prepareVersions = (db: Kysely<never>, { strict, integer, text }: Wording) =>
  sql
    .raw(`create table if not exists migrations (number ${integer} primary key, name ${text} not null)${strict}`)
    .execute(db);
