import type { Kind } from '@antiracism-kit/schema';
import { type Kysely, sql } from 'kysely';
import { readCursor, writeCursor } from './cursor.ts';
import { headFrom } from './head.ts';
import { loadItems } from './items.ts';
import type { QueueQuery, StoredItem } from './store.ts';
import type { Tables } from './tables.ts';

type Db = Kysely<Tables>;
interface Place {
  readonly day: string;
  readonly number: number;
  readonly id: string;
}

const size = 25;

/** The items a moderator's queue shows: those that wait, longest first; or those with a status, newest first. */
export async function readQueue(db: Db, query: QueueQuery, organisations: readonly string[], kinds: readonly Kind[]) {
  const counts = await waitingIn(db, organisations);
  const cursor = readCursor(query.after, ['string', 'number']) as [string, number] | undefined;
  const after = cursor && { day: cursor[0], number: cursor[1] };
  const found: Place[] = [];
  const forward = query.status === undefined || query.status === 'submitted';
  const shelves = forward
    ? counts.filter(({ items }) => items > 0)
    : organisations.flatMap((organisation) => kinds.map(({ name }) => ({ organisation, kind: name })));
  for (const shelf of shelves.filter(({ kind }) => !query.kind || query.kind === kind))
    found.push(...(await places(db, shelf, query, after)));
  found.sort((a, b) => (forward ? 1 : -1) * (compare(a.day, b.day) || a.number - b.number));
  const page = found.slice(0, size);
  const last = page.at(-1);
  const items: StoredItem[] = await loadItems(
    db,
    page.map(({ id }) => id),
  );
  return {
    items,
    waiting: counts.reduce((total, { items }) => total + items, 0),
    ...(found.length > size && last && { next: writeCursor([last.day, last.number]) }),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function places(
  db: Db,
  shelf: { organisation: string; kind: string },
  { status, assignedTo }: Pick<QueueQuery, 'status' | 'assignedTo'>,
  after?: Omit<Place, 'id'>,
): Promise<Place[]> {
  let on = db
    .selectFrom('submissions')
    .where('organisation', '=', shelf.organisation)
    .where('kind', '=', shelf.kind)
    .limit(size + 1);
  if (assignedTo !== undefined)
    on = on.where('assigned_to', assignedTo === 'nobody' ? 'is' : '=', assignedTo === 'nobody' ? null : assignedTo);
  if (status === undefined || status === 'submitted') {
    let query = on
      .select(['id', 'number', 'waiting_since as day'])
      .where('waiting_since', 'is not', null)
      .orderBy('waiting_since')
      .orderBy('number');
    if (status) query = query.where('status', '=', status);
    if (after) query = query.where(sql<boolean>`(waiting_since, number) > (${after.day}, ${after.number})`);
    return (await query.execute()) as Place[];
  }
  let query = on
    .select(['id', 'number', 'received_on as day'])
    .where('status', '=', status)
    // Says that the index of decided items serves.
    .where(sql<boolean>`status <> 'submitted'`)
    .orderBy('received_on', 'desc')
    .orderBy('number', 'desc');
  if (after) query = query.where(sql<boolean>`(received_on, number) < (${after.day}, ${after.number})`);
  return query.execute();
}

async function waitingIn(db: Db, organisations: readonly string[]) {
  if (organisations.length === 0) return [];
  const rows = await db.selectFrom('heads').selectAll().where('organisation', 'in', organisations).execute();
  return rows.flatMap((row) =>
    Object.entries(headFrom(row).waiting).map(([kind, items]) => ({ organisation: row.organisation, kind, items })),
  );
}
