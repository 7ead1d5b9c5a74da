import { randomBytes } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Engine } from './engine.ts';
import { dayNumber, facetMark, groupMark, listNumber, neverDue, placesIn } from './lists.ts';
import { sharedName } from './places.ts';
import type { PublishedView } from './published-row.ts';
import type { StoredItem } from './store.ts';
import type { NewRow, Row, Tables } from './tables.ts';

type Db = Kysely<Tables>;
type Group = Pick<Row<'groups'>, 'id' | 'stream' | 'facet_set'>;

/** A version that no earlier state had, not even one before a restored backup. */
export const newVersion = (): string => randomBytes(9).toString('base64url');

/** Brings every wall in line with an item, in the transaction of the step that changed it. */
export async function publish(
  engine: Engine,
  db: Db,
  item: StoredItem,
  view: PublishedView | undefined,
): Promise<void> {
  const before = await db.selectFrom('published').selectAll().where('id', '=', item.id).executeTakeFirst();
  if (before && before.data !== null) await takeDown(engine, db, before);
  if (view) await putUp(engine, db, item, view, before);
}

async function takeDown(engine: Engine, db: Db, row: Row<'published'>): Promise<void> {
  const shared = await db.selectFrom('streams').select('codes').where('id', '=', row.stream).executeTakeFirstOrThrow();
  const streams = await streamsOf(db, shared.codes);
  const groups = await groupsOf(db, streams, row.kind, row.facet_set);
  await count(db, groups, -1);
  for (const { list, place, item } of entries(groups, row))
    await db.deleteFrom('walls').where('list', '=', list).where('place', '=', place).where('item', '=', item).execute();
  await engine.forget(db, row);
  await db.updateTable('published').set({ data: null, words: null }).where('number', '=', row.number).execute();
  await renew(db, streams);
}

async function putUp(engine: Engine, db: Db, item: StoredItem, view: PublishedView, before?: Row<'published'>) {
  const streams = await streamsOf(db, sharedName(view.codes));
  const facetSet = await facetSetOf(db, view.facets);
  const groups = await groupsOf(db, streams, item.kind, facetSet);
  const marks = [
    ...groups.filter(({ facet_set }) => facet_set === 0).map(({ id }) => groupMark(id)),
    ...view.facets.map(facetMark),
  ];
  const values = {
    id: item.id,
    kind: item.kind,
    organisation: item.organisation,
    stream: streams[0] as number,
    decision: view.decision,
    facet_set: facetSet,
    due_place: view.due === undefined ? neverDue : dayNumber(view.due),
    updated_place: -dayNumber(view.updated),
    data: view.data,
    words: [...view.words, ...marks].join(' '),
  };
  const row = await keep(db, values, before);
  await count(db, groups, 1);
  await db.insertInto('walls').values(entries(groups, row)).execute();
  await engine.learn(db, row);
  await renew(db, streams);
}

// Back where it stood when the same decision stands again; published anew it is the newest.
async function keep(db: Db, values: NewRow<'published'>, before?: Row<'published'>): Promise<Row<'published'>> {
  if (before?.decision === values.decision)
    return db.updateTable('published').set(values).where('id', '=', values.id).returningAll().executeTakeFirstOrThrow();
  if (before) await db.deleteFrom('published').where('id', '=', values.id).execute();
  return db.insertInto('published').values(values).returningAll().executeTakeFirstOrThrow();
}

const entries = (
  groups: readonly Group[],
  row: Pick<Row<'published'>, 'number' | 'facet_set' | 'due_place' | 'updated_place'>,
) =>
  groups.flatMap(({ id }) =>
    placesIn(row).map(([sort, place]) => ({
      list: listNumber(id, sort),
      place,
      item: -row.number,
      facet_set: row.facet_set,
    })),
  );

// The stream of the item's own set of places first, then one for each place above it.
async function streamsOf(db: Db, name: string): Promise<number[]> {
  const [, ...above] = name.split('>').filter(Boolean);
  const ids: number[] = [];
  for (const codes of [name, ...above]) {
    const find = () => db.selectFrom('streams').select('id').where('codes', '=', codes).executeTakeFirst();
    let stream = await find();
    if (!stream) {
      await db
        .insertInto('streams')
        .values({ codes, version: newVersion() })
        .onConflict((on) => on.doNothing())
        .execute();
      await renew(db, [0]);
      stream = await find();
    }
    ids.push((stream as { id: number }).id);
  }
  return ids;
}

async function facetSetOf(db: Db, set: readonly string[]): Promise<number> {
  const facets = JSON.stringify(set);
  await db
    .insertInto('facet_sets')
    .values({ facets })
    .onConflict((on) => on.doNothing())
    .execute();
  return (await db.selectFrom('facet_sets').select('id').where('facets', '=', facets).executeTakeFirstOrThrow()).id;
}

async function groupsOf(db: Db, streams: readonly number[], kind: string, facetSet: number): Promise<Group[]> {
  const wanted = streams.flatMap((stream) => [0, facetSet].map((facet_set) => ({ stream, kind, facet_set, items: 0 })));
  await db
    .insertInto('groups')
    .values(wanted)
    .onConflict((on) => on.doNothing())
    .execute();
  return db
    .selectFrom('groups')
    .select(['id', 'stream', 'facet_set'])
    .where('stream', 'in', streams)
    .where('kind', '=', kind)
    .where('facet_set', 'in', [0, facetSet])
    .orderBy('id')
    .execute();
}

// One after the other in the order of their ids, so that two hubs never wait for each other.
async function count(db: Db, groups: readonly Group[], change: 1 | -1): Promise<void> {
  for (const { id } of groups)
    await db
      .updateTable('groups')
      .set({ items: sql`items + ${change}` })
      .where('id', '=', id)
      .execute();
}

async function renew(db: Db, streams: readonly number[]): Promise<void> {
  for (const id of [...streams].sort((a, b) => a - b))
    await db.updateTable('streams').set({ version: newVersion() }).where('id', '=', id).execute();
}
