import { Problem } from '@antiracism-kit/schema';
import type { Kysely } from 'kysely';
import type { StrategyDraft } from './store.ts';
import type { Tables } from './tables.ts';

type Db = Kysely<Tables>;

/** The draft of an organisation's strategy, where there is one. */
export async function readDraft(db: Db, organisation: string): Promise<StrategyDraft | undefined> {
  const found = await db
    .selectFrom('strategy_drafts')
    .select(['revision', 'data'])
    .where('organisation', '=', organisation)
    .executeTakeFirst();
  return found && { ...JSON.parse(found.data), revision: found.revision };
}

/** Keeps a draft under its next revision, in the transaction it is given. Throws `changed-meanwhile` when another change came first. */
export async function writeDraft(
  db: Db,
  organisation: string,
  { revision: seen, ...draft }: StrategyDraft,
): Promise<void> {
  const [data, revision] = [JSON.stringify(draft), seen + 1];
  const written =
    seen === 0
      ? await db
          .insertInto('strategy_drafts')
          .values({ organisation, revision, data })
          .onConflict((conflict) => conflict.doNothing())
          .returning('revision')
          .execute()
      : await db
          .updateTable('strategy_drafts')
          .set({ revision, data })
          .where('organisation', '=', organisation)
          .where('revision', '=', seen)
          .returning('revision')
          .execute();
  if (written.length === 0) throw new Problem('changed-meanwhile');
}

/** Throws a draft away, unless it was changed since this revision. */
export async function dropDraft(db: Db, organisation: string, revision: number): Promise<void> {
  await db
    .deleteFrom('strategy_drafts')
    .where('organisation', '=', organisation)
    .where('revision', '=', revision)
    .execute();
}
