import type { Kysely } from 'kysely';
import type { KeptReport } from './counting.ts';
import type { Tables } from './tables.ts';

type Db = Kysely<Tables>;

const most = 200;

/** The Board papers of an organisation, newest first. */
export async function readReports(db: Db, organisation: string): Promise<KeptReport[]> {
  const rows = await db
    .selectFrom('board_reports')
    .select('data')
    .where('organisation', '=', organisation)
    .orderBy('number', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ data }) => JSON.parse(data));
}

/** One Board paper of an organisation. */
export async function readReport(db: Db, organisation: string, id: string): Promise<KeptReport | undefined> {
  const row = await db
    .selectFrom('board_reports')
    .select('data')
    .where('id', '=', id)
    .where('organisation', '=', organisation)
    .executeTakeFirst();
  return row && JSON.parse(row.data);
}

/** Keeps a Board paper. It is only ever added. */
export async function writeReport(db: Db, kept: KeptReport): Promise<void> {
  const { id, organisation, madeOn } = kept.report;
  const row = { id, organisation: organisation.code, made_on: madeOn, data: JSON.stringify(kept) };
  await db.insertInto('board_reports').values(row).execute();
}
