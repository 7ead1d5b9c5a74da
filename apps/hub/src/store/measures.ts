import type { Measure } from '@antiracism-kit/schema';
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

/** Saves a measure in place of the one with its id. */
export async function writeMeasure(db: Db, measure: Measure): Promise<void> {
  const { organisation, id } = measure;
  const data = JSON.stringify(measure);
  await db
    .insertInto('measures')
    .values({ organisation, id, data })
    .onConflict((on) => on.columns(['organisation', 'id']).doUpdateSet({ data }))
    .execute();
  await renewHub(db);
}
