import { type Kind, Status } from '@antiracism-kit/schema';
import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Arrived, ArrivedCounts, ArrivedQuery, ArrivedStretch } from './counting.ts';
import { loadItems } from './items.ts';
import type { Tables } from './tables.ts';

type Db = Kysely<Tables>;

const stretch = 500;
const decided = Object.values(Status._zod.def.entries).filter((status) => status !== 'submitted');

/** How many arrived at an organisation in some days, from the indexes alone. */
export async function countArrived(db: Db, { organisation, kinds, from, to }: ArrivedQuery): Promise<ArrivedCounts> {
  const counts: Record<string, Partial<Record<Status, number>>> = {};
  for (const kind of kinds as readonly Kind['name'][]) {
    const found: Partial<Record<Status, number>> = {};
    const waiting = await counted(db, { organisation, kind, from, to })
      .where('status', '=', 'submitted')
      // What is in the index of those that wait.
      .where('waiting_since', 'is not', null)
      .executeTakeFirstOrThrow();
    if (waiting.items > 0) found.submitted = Number(waiting.items);
    for (const status of decided) {
      const row = await counted(db, { organisation, kind, from, to })
        .where('status', '=', status)
        // What is in the index of the others.
        .where(sql<boolean>`status <> 'submitted'`)
        .executeTakeFirstOrThrow();
      if (row.items > 0) found[status] = Number(row.items);
    }
    counts[kind] = found;
  }
  return counts;
}

const counted = (db: Db, { organisation, kind, from, to }: Omit<ArrivedQuery, 'kinds'> & { readonly kind: string }) =>
  db
    .selectFrom('submissions')
    .select(({ fn }) => fn.countAll<number>().as('items'))
    .where('organisation', '=', organisation)
    .where('kind', '=', kind)
    .where('received_on', '>=', from)
    .where('received_on', '<=', to);

/** Items of one kind that arrived at an organisation in some days and stand in one way, with their history. */
export async function readArrived(
  db: Db,
  { organisation, kind, status, from, to, after }: ArrivedStretch,
): Promise<Arrived> {
  let query = db
    .selectFrom('submissions')
    .select(['id', 'number', 'received_on'])
    .where('organisation', '=', organisation)
    .where('kind', '=', kind)
    .where('status', '=', status)
    .where('received_on', '>=', from)
    .where('received_on', '<=', to)
    .orderBy('received_on')
    .orderBy('number')
    .limit(stretch);
  if (status !== 'submitted') query = query.where(sql<boolean>`status <> 'submitted'`);
  if (after) query = query.where(sql<boolean>`(received_on, number) > (${after[0]}, ${after[1]})`);
  const rows = await query.execute();
  const items = await loadItems(
    db,
    rows.map(({ id }) => id),
  );
  const last = rows.at(-1);
  return { items, ...(rows.length === stretch && last && { next: [last.received_on, last.number] as const }) };
}
