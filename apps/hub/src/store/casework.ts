import { type Kysely, sql } from 'kysely';
import { loadItems } from './items.ts';
import type { Figures, SettledQuery, Store, StoredItem } from './store.ts';
import { renewHub } from './strategies.ts';
import type { Tables } from './tables.ts';

type Db = Kysely<Tables>;

const stretch = 500;

/** The items of a kind that have stood in one of these ways since before a day, oldest first. */
export async function readSettled(
  db: Db,
  organisations: readonly string[],
  query: SettledQuery,
): Promise<StoredItem[]> {
  if (organisations.length === 0 || query.statuses.length === 0) return [];
  const { after } = query;
  let settled = db
    .selectFrom('submissions')
    .select('id')
    .where('kind', '=', query.kind)
    .where('status', 'in', query.statuses)
    .where('settled_on', '<', query.before)
    .where('organisation', 'in', organisations)
    .orderBy('settled_on')
    .orderBy('id')
    .limit(query.size);
  if (after) settled = settled.where(sql<boolean>`(settled_on, id) > (${after.day}, ${after.id})`);
  const rows = await settled.execute();
  return loadItems(
    db,
    rows.map(({ id }) => id),
  );
}

/** Erases what is kept apart of items that have been closed since before a day. */
export async function eraseApart(
  db: Db,
  { kind, statuses, before, size }: Omit<SettledQuery, 'organisations'>,
): Promise<number> {
  const rows = await db
    .selectFrom('apart as a')
    .innerJoin('submissions as s', 's.id', 'a.item')
    .select('a.item')
    .where('s.kind', '=', kind)
    .where('s.status', 'in', statuses)
    .where('s.settled_on', '<', before)
    .limit(size)
    .execute();
  if (rows.length > 0)
    await db
      .deleteFrom('apart')
      .where(
        'item',
        'in',
        rows.map(({ item }) => item),
      )
      .execute();
  return rows.length;
}

/** Items that came since a day, in the order of their arrival. */
export async function readArrivals(db: Db, since: string, after = 0): ReturnType<Store['arrivals']> {
  const rows = await db
    .selectFrom('submissions')
    .select(['id', 'number'])
    .where('number', '>', after)
    .where('received_on', '>=', since)
    .orderBy('number')
    .limit(stretch)
    .execute();
  const items = await loadItems(
    db,
    rows.map(({ id }) => id),
  );
  const last = rows.at(-1);
  return { items, ...(rows.length === stretch && last && { next: last.number }) };
}

/** The figures of these organisations, as they were last counted. */
export async function readFigures(db: Db, organisations: readonly string[]): Promise<Figures[]> {
  if (organisations.length === 0) return [];
  const rows = await db.selectFrom('figures').selectAll().where('organisation', 'in', organisations).execute();
  return rows.map(({ since, until, data }) => ({ since, until, ...JSON.parse(data) }));
}

/** Keeps the figures of an organisation in place of those before. */
export async function writeFigures(db: Db, organisation: string, { since, until, ...counts }: Figures): Promise<void> {
  const row = { since, until, data: JSON.stringify(counts) };
  await db
    .insertInto('figures')
    .values({ organisation, ...row })
    .onConflict((on) => on.column('organisation').doUpdateSet(row))
    .execute();
  // walls show a part of it
  await renewHub(db);
}
