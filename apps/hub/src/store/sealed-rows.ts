import { hash, timingSafeEqual } from 'node:crypto';
import type { SealedAction, Status } from '@antiracism-kit/schema';
import { type Kysely, sql } from 'kysely';
import { readBy } from './items.ts';
import type { SealedEnvelope, SealedFile, SealedItem, SealedStepTaken } from './sealed.ts';
import type { Row, Tables } from './tables.ts';

type Db = Kysely<Tables>;

const newest = sql`(select k.id from key_sets k where k.organisation = i.organisation order by k.version desc limit 1)`;

/** Items with what their envelopes say of them, without the envelopes. */
export const selectItems = (db: Db) =>
  db
    .selectFrom('sealed_items as i')
    .leftJoin('submissions as s', 's.id', 'i.published')
    .selectAll('i')
    .select([
      's.status as shown_as',
      's.settled_on as shown_since',
      sql<number>`(select count(*) from sealed_messages m where m.item = i.id and m.n > 0)`.as('messages'),
      sql<string | null>`(select m.key_set from sealed_messages m where m.item = i.id and m.n = 0)`.as('key_set'),
      isOutdated.as('outdated'),
    ]);

/** How many envelopes of an item are sealed to an older key set. */
export const isOutdated = sql<number>`(select count(*) from sealed_messages m where m.item = i.id and m.key_set <> ${newest})`;

type ItemRow = Awaited<ReturnType<ReturnType<typeof selectItems>['executeTakeFirstOrThrow']>>;

/** An item as the store reads it. Once its words are on the walls, it stands as they do. */
export function itemOf(row: ItemRow): SealedItem {
  const isShown = row.status === 'published' && row.shown_as !== null;
  const status = isShown ? row.shown_as : row.status;
  const settledOn = isShown ? row.shown_since : row.settled_on;
  return {
    id: row.id,
    organisation: row.organisation,
    kind: row.kind,
    lang: row.lang,
    week: row.week,
    wording: row.wording,
    consents: JSON.parse(row.consents),
    key: row.key,
    mailbox: row.mailbox,
    status: status as Status,
    ...(row.waiting_since !== null && { waitingSince: row.waiting_since }),
    ...(settledOn !== null && { settledOn }),
    ...(row.agreed !== null && { agreed: row.agreed }),
    ...(row.approved_by !== null && { approvedBy: row.approved_by }),
    ...(row.assigned_to !== null && { assignedTo: row.assigned_to }),
    themes: JSON.parse(row.themes),
    ...(row.published !== null && { published: row.published }),
    seen: row.seen,
    messages: Number(row.messages),
    ...(row.key_set !== null && { keySet: row.key_set }),
    outdated: Number(row.outdated) > 0,
  };
}

/** One item, without its envelopes. */
export async function readItem(db: Db, id: string): Promise<SealedItem | undefined> {
  const row = await selectItems(db).where('i.id', '=', id).executeTakeFirst();
  return row && itemOf(row);
}

/** One item with its envelopes and steps. */
export async function readFile(db: Db, id: string): Promise<SealedFile | undefined> {
  const item = await readItem(db, id);
  return item && { ...item, envelopes: await envelopesOf(db, id), steps: await stepsOf(db, id) };
}

const nobody = 'nobody';
const noHash = hash('sha256', nobody);

/** The item of a mailbox. One that nobody has, and a wrong proof, take the same reading. */
export async function readMailbox(
  db: Db,
  organisation: string,
  mailbox: string,
  proofHash: string,
): Promise<SealedFile | undefined> {
  const row = await selectItems(db).where('i.mailbox', '=', mailbox).executeTakeFirst();
  const isTheirs = timingSafeEqual(Buffer.from(row?.proof_hash ?? noHash), Buffer.from(proofHash));
  const found = isTheirs && row?.organisation === organisation ? row : undefined;
  const envelopes = await envelopesOf(db, found?.id ?? nobody);
  return found && { ...itemOf(found), envelopes, steps: [] };
}

async function envelopesOf(db: Db, id: string): Promise<SealedEnvelope[]> {
  const rows = await db.selectFrom('sealed_messages').selectAll().where('item', '=', id).orderBy('n').execute();
  return rows.map(({ key, written_by, week, key_set, proposes, sealed }) => ({
    key,
    from: written_by as SealedEnvelope['from'],
    week,
    keySet: key_set,
    proposes: proposes === 1,
    sealed,
  }));
}

async function stepsOf(db: Db, id: string): Promise<SealedStepTaken[]> {
  const rows = await db.selectFrom('sealed_steps').selectAll().where('item', '=', id).orderBy('n').execute();
  return rows.map(stepOf);
}

/** A step as the store reads it. */
export const stepOf = ({
  action,
  taken_by,
  taken_on,
  reason,
  facts,
}: Omit<Row<'sealed_steps'>, 'item' | 'n' | 'hash'>): SealedStepTaken => ({
  action: action as SealedAction,
  by: readBy(taken_by) as SealedStepTaken['by'],
  on: taken_on,
  ...(reason !== null && { reason }),
  ...(facts !== null && { facts: JSON.parse(facts) }),
});
