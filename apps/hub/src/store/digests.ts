import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

type Db = Kysely<Tables>;

/** Whether a moderator is to be asked in this week, and has not been yet; from now on they have. */
export async function claimDigest(db: Db, moderator: string, week: string): Promise<boolean> {
  const claimed = await db
    .insertInto('digests')
    .values({ moderator, week })
    .onConflict((conflict) => conflict.column('moderator').doUpdateSet({ week }).where('digests.week', '<', week))
    .returning('moderator')
    .execute();
  return claimed.length > 0;
}

/** Lets a moderator be asked again: the mail was not taken. */
export async function releaseDigest(db: Db, moderator: string): Promise<void> {
  await db.deleteFrom('digests').where('moderator', '=', moderator).execute();
}
