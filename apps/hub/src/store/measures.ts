import { createHash } from 'node:crypto';
import { type Measure, Problem } from '@antiracism-kit/schema';
import type { Kysely } from 'kysely';
import { renewHub } from './strategies.ts';
import type { Tables } from './tables.ts';

type Db = Kysely<Tables>;

/** The measures of an organisation, by id. */
export async function readMeasures(db: Db, organisation: string): Promise<Measure[]> {
  const rows = await db
    .selectFrom('measures')
    .select('data')
    .where('organisation', '=', organisation)
    .orderBy('id')
    .execute();
  return rows.map(({ data }) => JSON.parse(data));
}

/** Which state of a measure this is: the same for the same figures, another for any other. */
export const revisionOf = (measure: Measure): string => digestOf(JSON.stringify(measure));

const digestOf = (data: string): string => createHash('sha256').update(data).digest('base64url').slice(0, 22);

/** Saves a measure in place of the one with its id. Throws `changed-meanwhile` when that is not the one that was seen. */
export async function writeMeasure(db: Db, measure: Measure, seen?: string): Promise<void> {
  const { organisation, id } = measure;
  const data = JSON.stringify(measure);
  const kept = db.selectFrom('measures').select('data').where('organisation', '=', organisation).where('id', '=', id);
  const before = await kept.executeTakeFirst();
  if (seen !== undefined && seen !== (before ? digestOf(before.data) : 'new')) throw new Problem('changed-meanwhile');
  const written = before
    ? await db
        .updateTable('measures')
        .set({ data })
        .where('organisation', '=', organisation)
        .where('id', '=', id)
        .where('data', '=', before.data)
        .returning('id')
        .execute()
    : await db
        .insertInto('measures')
        .values({ organisation, id, data })
        .onConflict((on) => on.columns(['organisation', 'id']).doNothing())
        .returning('id')
        .execute();
  // somebody else saved between the reading and the writing
  if (written.length === 0) throw new Problem('changed-meanwhile');
  await renewHub(db);
}
