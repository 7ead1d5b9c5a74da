import { Problem, type Strategy } from '@antiracism-kit/schema';
import { type Kysely, sql } from 'kysely';
import { newVersion } from './publish.ts';
import type { StrategyChange, StrategyVersion } from './store.ts';
import type { Row, Tables } from './tables.ts';

type Db = Kysely<Tables>;

/** Tells everyone who keeps something made of the hub's own data that it has changed. */
export const renewHub = (db: Db) =>
  db.updateTable('streams').set({ version: newVersion() }).where('id', '=', 0).execute();

/** An organisation's strategy as it stands, with the number of its version. */
export async function readStrategy(
  db: Db,
  organisation: string,
): Promise<{ readonly number: number; readonly strategy: Strategy } | undefined> {
  const found = await db
    .selectFrom('strategies')
    .select(['number', 'data'])
    .where('organisation', '=', organisation)
    .executeTakeFirst();
  return found && { number: found.number, strategy: JSON.parse(found.data) };
}

/** Every version of an organisation's strategy, newest first. */
export async function readVersions(db: Db, organisation: string): Promise<StrategyVersion[]> {
  const rows = await db
    .selectFrom('strategy_versions')
    .select(['number', 'saved_on', 'saved_by'])
    .where('organisation', '=', organisation)
    .orderBy('number', 'desc')
    .execute();
  return rows.map(({ number, saved_on, saved_by }) => ({ number, savedOn: saved_on, savedBy: saved_by }));
}

/** One version of an organisation's strategy. */
export async function readVersion(db: Db, organisation: string, number: number): Promise<Strategy | undefined> {
  const found = await db
    .selectFrom('strategy_versions')
    .select('data')
    .where('organisation', '=', organisation)
    .where('number', '=', number)
    .executeTakeFirst();
  return found && JSON.parse(found.data);
}

/** Saves a strategy as a new version, in the transaction it is given. Throws `changed-meanwhile` when another one came first. */
export async function writeStrategy(
  db: Db,
  organisation: string,
  { by, on, seen, change }: StrategyChange,
): Promise<number> {
  // Whoever counts up first holds the strategy until this is done; the other then changes what the first one made of it.
  const before = await db
    .updateTable('strategies')
    .set({ number: sql`number + 1` })
    .where('organisation', '=', organisation)
    .returning(['number', 'data'])
    .executeTakeFirst();
  const number = before?.number ?? 1;
  if (seen !== undefined && seen !== number - 1) throw new Problem('changed-meanwhile');
  const data = JSON.stringify(change(before && JSON.parse(before.data)));
  if (before) await db.updateTable('strategies').set({ data }).where('organisation', '=', organisation).execute();
  else await writeFirst(db, { organisation, number, data });
  await db.insertInto('strategy_versions').values({ organisation, number, saved_on: on, saved_by: by, data }).execute();
  await renewHub(db);
  return number;
}

async function writeFirst(db: Db, first: Row<'strategies'>): Promise<void> {
  const written = await db
    .insertInto('strategies')
    .values(first)
    .onConflict((on) => on.doNothing())
    .returning('number')
    .execute();
  if (written.length === 0) throw new Problem('changed-meanwhile');
}
