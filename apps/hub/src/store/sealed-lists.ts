import type { Theme } from '@antiracism-kit/schema';
import { type Kysely, sql } from 'kysely';
import { anchor, linkHash } from './chain.ts';
import { readCursor, writeCursor } from './cursor.ts';
import type { SealedAuditEntry, SealedItem, SealedQuery, SealedSettledQuery } from './sealed.ts';
import { isOutdated, itemOf, selectItems, stepOf } from './sealed-rows.ts';
import { gone, usesOf } from './sealed-rules.ts';
import type { Tables } from './tables.ts';

type Db = Kysely<Tables>;
type Organisations = readonly string[] | 'all';

const size = 25;
const auditSize = 50;
const stretch = 2_000;

/** The items the restricted queue shows. Their ids are random, so that within a week nothing tells which came first. */
export async function readSealedQueue(db: Db, { organisations, status, outdated = false, after }: SealedQuery) {
  if (organisations.length === 0) return { items: [], waiting: 0 };
  const cursor = readCursor(after, ['string', 'string']) as [string, string] | undefined;
  const waits = status === undefined && !outdated;
  const day = waits ? ('i.waiting_since' as const) : ('i.week' as const);
  let query = selectItems(db)
    .orderBy(day, waits ? 'asc' : 'desc')
    .orderBy('i.id')
    .limit(size + 1);
  if (organisations !== 'all') query = query.where('i.organisation', 'in', organisations);
  if (waits) query = query.where('i.waiting_since', 'is not', null);
  if (status) query = query.where('i.status', '=', status);
  if (outdated) query = query.where(sql<boolean>`${isOutdated} > 0`);
  if (cursor)
    query = query.where((where) =>
      where.or([
        where(day, waits ? '>' : '<', cursor[0]),
        where.and([where(day, '=', cursor[0]), where('i.id', '>', cursor[1])]),
      ]),
    );
  const found = await query.execute();
  const page = found.slice(0, size);
  const last = page.at(-1);
  return {
    items: page.map(itemOf),
    waiting: await countWaiting(db, organisations),
    ...(found.length > size &&
      last && { next: writeCursor([(waits ? last.waiting_since : last.week) ?? '', last.id]) }),
  };
}

async function countWaiting(db: Db, organisations: Organisations): Promise<number> {
  let query = db
    .selectFrom('sealed_items')
    .select(({ fn }) => fn.countAll<number>().as('items'))
    .where('waiting_since', 'is not', null);
  if (organisations !== 'all') query = query.where('organisation', 'in', organisations);
  return Number((await query.executeTakeFirstOrThrow()).items);
}

/** Who opened, answered or decided what, newest day first. */
export async function readSealedAudit(db: Db, organisations: Organisations, after?: string) {
  if (organisations.length === 0) return { entries: [] };
  const cursor = readCursor(after, ['string', 'string', 'number']);
  let query = db
    .selectFrom('sealed_steps as s')
    .innerJoin('sealed_items as i', 'i.id', 's.item')
    .selectAll('s')
    .select('i.kind')
    .orderBy('s.taken_on', 'desc')
    .orderBy('s.organisation', 'desc')
    .orderBy('s.n', 'desc')
    .limit(auditSize + 1);
  if (organisations !== 'all') query = query.where('s.organisation', 'in', organisations);
  if (cursor)
    query = query.where(sql<boolean>`(s.taken_on, s.organisation, s.n) < (${cursor[0]}, ${cursor[1]}, ${cursor[2]})`);
  const found = await query.execute();
  const page = found.slice(0, auditSize);
  const last = page.at(-1);
  return {
    entries: page.map(
      ({ item, organisation, kind, ...row }): SealedAuditEntry => ({
        item,
        organisation,
        kind,
        ...stepOf({ ...row, organisation }),
      }),
    ),
    ...(found.length > auditSize && last && { next: writeCursor([last.taken_on, last.organisation, last.n]) }),
  };
}

// Once its words are on the walls, an item stands as they do.
const standing = sql<string>`case when i.status = 'published' then s.status else i.status end`;
const since = sql<string>`case when i.status = 'published' then s.settled_on else i.settled_on end`;

/** Items that have stood as they do for longest, oldest first. */
export async function readSettledSealed(
  db: Db,
  { kind, published, before, size }: SealedSettledQuery,
): Promise<readonly SealedItem[]> {
  let query = selectItems(db)
    .where('i.kind', '=', kind)
    .where('i.waiting_since', 'is', null)
    .where(since, '<', before)
    .orderBy(since)
    .orderBy('i.id')
    .limit(size);
  query = published ? query.where(standing, '=', 'published') : query.where(standing, 'not in', ['published', ...gone]);
  return (await query.execute()).map(itemOf);
}

/** Walks every organisation's chain of what was done with what is told in confidence, and finds a link that does not hold. */
export async function findBrokenSealedLink(db: Db): Promise<{ organisation: string; sealedStep: number } | undefined> {
  const heads = await db.selectFrom('sealed_heads').selectAll().orderBy('organisation').execute();
  const ends = new Map(heads.map((head) => [head.organisation, head]));
  const found = new Map<string, { links: number; hash: string }>();
  for (let last: readonly [string, number] = ['', 0]; ; ) {
    const steps = await db
      .selectFrom('sealed_steps')
      .selectAll()
      .where(sql<boolean>`(organisation, n) > (${last[0]}, ${last[1]})`)
      .orderBy('organisation')
      .orderBy('n')
      .limit(stretch)
      .execute();
    for (const { n, hash, ...step } of steps) {
      const { organisation } = step;
      const { links, hash: before } = found.get(organisation) ?? { links: 0, hash: anchor };
      if (n !== links + 1 || linkHash(before, { ...step, text_hash: null }) !== hash)
        return { organisation, sealedStep: links + 1 };
      found.set(organisation, { links: n, hash });
    }
    const end = steps.at(-1);
    if (steps.length < stretch || !end) break;
    last = [end.organisation, end.n];
    // Long chains are checked while the hub serves.
    await new Promise(setImmediate);
  }
  for (const organisation of new Set([...ends.keys(), ...found.keys()])) {
    const { links, hash } = found.get(organisation) ?? { links: 0, hash: anchor };
    const end = ends.get(organisation) ?? { links: 0, hash: anchor };
    if (end.links !== links || end.hash !== hash) return { organisation, sealedStep: Math.min(end.links, links) + 1 };
  }
  return undefined;
}

/** What items are about, of those that are there and whose authors allow to be counted. */
export async function readSealedThemes(db: Db, organisation: string): Promise<readonly (readonly Theme[])[]> {
  const rows = await db
    .selectFrom('sealed_items')
    .select(['themes', 'consents'])
    .where('organisation', '=', organisation)
    .where('status', 'not in', gone)
    .where('themes', '<>', '[]')
    .execute();
  return rows
    .filter(({ consents }) => usesOf({ consents: JSON.parse(consents) }).includes('counted'))
    .map((row) => JSON.parse(row.themes));
}
