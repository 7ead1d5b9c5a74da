import { type ExpressionBuilder, type Kysely, type SqlBool, sql } from 'kysely';
import { loadItems } from './items.ts';
import type { Kinds } from './published-row.ts';
import type { LinkQuery, StoredItem } from './store.ts';
import type { Tables } from './tables.ts';

const namesAtOnce = 100;
const itemsAtOnce = 200;

/**
 * Which of these priorities and references something is linked to that its author has not taken back, published or not,
 * and how many. Items are found by the look of what is stored, and counted by what they say as they stand now.
 */
export async function readLinked(db: Kysely<Tables>, kinds: Kinds, query: LinkQuery): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  if (query.organisations.length === 0) return found;
  const names = [
    ...query.priorities.map((name) => ({ name, isLinked: hasPriority(kinds, name), may: mayHavePriority(name) })),
    ...query.promises.map((name) => ({ name, isLinked: informs(name), may: mayInform(name) })),
  ];
  for (let from = 0; from < names.length; from += namesAtOnce) {
    const some = names.slice(from, from + namesAtOnce);
    for await (const items of candidates(db, query.organisations, (where) => where.or(some.map(({ may }) => may))))
      for (const { name, isLinked } of some) {
        const count = (found.get(name) ?? 0) + items.filter(isLinked).length;
        if (count > 0) found.set(name, count);
      }
  }
  return found;
}

const hasPriority = (kinds: Kinds, id: string) => (item: StoredItem) =>
  item.fields !== undefined && kinds.get(item.kind)?.facets(item.fields).facets.includes(`priority:${id}`) === true;

const informs = (ref: string) => (item: StoredItem) => item.informs.includes(ref);

// Names are slugs: of what they may hold, nothing means something in a pattern.
const mayHavePriority = (id: string) =>
  sql<SqlBool>`(s.fields like ${`%"${id}"%`} or exists (select 1 from revisions r where r.item = s.id and r.fields like ${`%"${id}"%`}))`;

const mayInform = (ref: string) =>
  sql<SqlBool>`exists (select 1 from decisions d where d.item = s.id and d.action = 'label' and d.facts like ${`%"${ref}"%`})`;

type Condition = (where: ExpressionBuilder<Tables & { s: Tables['submissions'] }, 's'>) => ReturnType<typeof where.or>;

async function* candidates(db: Kysely<Tables>, organisations: readonly string[], condition: Condition) {
  let after = 0;
  for (;;) {
    const rows = await db
      .selectFrom('submissions as s')
      .select(['s.number', 's.id'])
      .where('s.organisation', 'in', organisations)
      .where('s.fields', 'is not', null)
      .where('s.number', '>', after)
      .where(condition)
      .orderBy('s.number')
      .limit(itemsAtOnce)
      .execute();
    const last = rows.at(-1);
    if (!last) return;
    after = last.number;
    yield await loadItems(
      db,
      rows.map(({ id }) => id),
    );
  }
}
