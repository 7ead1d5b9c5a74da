import { Problem, type ProgressUpdate } from '@antiracism-kit/schema';
import type { Kysely } from 'kysely';
import { readCursor, writeCursor } from './cursor.ts';
import type { KeptProgress, ProgressQuery, Store } from './store.ts';
import { renewHub, writeStrategy } from './strategies.ts';
import type { Row, Tables } from './tables.ts';

type Db = Kysely<Tables>;

const size = 20;

/** Updates on an organisation's strategy, newest first, each with the one that corrects it. */
export async function readProgress(
  db: Db,
  { organisation, subject, after }: ProgressQuery,
): ReturnType<Store['progress']> {
  const before = readCursor(after, ['number'])?.[0] as number | undefined;
  let query = db
    .selectFrom('progress as p')
    .leftJoin('progress as later', 'later.supersedes', 'p.id')
    .select(['p.number', 'p.data', 'later.id as superseded_by'])
    .where('p.organisation', '=', organisation)
    .orderBy('p.number', 'desc')
    .limit(size + 1);
  if (subject !== undefined) query = query.where('p.subject', '=', subject);
  if (before !== undefined) query = query.where('p.number', '<', before);
  const rows = await query.execute();
  const page = rows.slice(0, size);
  const last = page.at(-1);
  return {
    updates: page.map(({ data, superseded_by }) => ({
      ...(JSON.parse(data) as ProgressUpdate),
      ...(superseded_by !== null && { supersededBy: superseded_by }),
    })),
    ...(rows.length > size && last && { next: writeCursor([last.number]) }),
  };
}

/** The day of the newest update on each subject. */
export async function readLatestProgress(db: Db, organisation: string): Promise<Record<string, string>> {
  const newest = db
    .selectFrom('progress')
    .select(({ fn }) => fn.max('number').as('number'))
    .where('organisation', '=', organisation)
    .groupBy('subject');
  const rows = await db
    .selectFrom('progress')
    .select(['subject', 'added_on as on'])
    .where('number', 'in', newest)
    .execute();
  return Object.fromEntries(rows.map(({ subject, on }) => [subject, on]));
}

/** Adds an update, and with it what it changes in the strategy, in the transaction it is given. The same key is the same update. */
export async function addProgress(db: Db, kept: KeptProgress): Promise<ProgressUpdate> {
  const { organisation, key, update, change } = kept;
  const earlier = await byKey(db, key);
  if (earlier) return sameAs(earlier, kept);
  if (update.supersedes !== undefined) await refuseCorrection(db, organisation, update.subject, update.supersedes);
  const added = await db
    .insertInto('progress')
    .values({
      id: update.id,
      organisation,
      subject: update.subject,
      added_on: update.on,
      supersedes: update.supersedes ?? null,
      key,
      data: JSON.stringify(update),
    })
    .onConflict((on) => on.doNothing())
    .returning('number')
    .execute();
  if (added.length === 0) {
    // Somebody came first in this same moment: with this update, or with another correction.
    const other = await byKey(db, key);
    if (!other) throw new Problem('changed-meanwhile');
    return sameAs(other, kept);
  }
  if (change) await writeStrategy(db, organisation, change);
  else await renewHub(db);
  return update;
}

const byKey = (db: Db, key: string) => db.selectFrom('progress').selectAll().where('key', '=', key).executeTakeFirst();

function sameAs({ organisation, data }: Row<'progress'>, kept: KeptProgress): ProgressUpdate {
  const earlier = JSON.parse(data) as ProgressUpdate;
  if (organisation !== kept.organisation || written(earlier) !== written(kept.update)) throw new Problem('key-reused');
  return earlier;
}

// What its author wrote: not the id and the day it got, nor the due date it found.
const written = ({ id: _, on: __, dueDate, ...update }: ProgressUpdate): string =>
  JSON.stringify([Object.entries(update).sort(([a], [b]) => (a < b ? -1 : 1)), dueDate?.to, dueDate?.reason]);

async function refuseCorrection(db: Db, organisation: string, subject: string, id: string): Promise<void> {
  const corrected = await db
    .selectFrom('progress as p')
    .leftJoin('progress as later', 'later.supersedes', 'p.id')
    .select('later.id as later')
    .where('p.id', '=', id)
    .where('p.organisation', '=', organisation)
    .where('p.subject', '=', subject)
    .executeTakeFirst();
  if (!corrected) throw new Problem('invalid-input', [{ field: 'update.supersedes', code: 'not-an-option' }]);
  if (corrected.later !== null) throw new Problem('changed-meanwhile');
}
