import { type Kysely, sql } from 'kysely';
import type { LinkQuery } from './store.ts';
import type { Tables } from './tables.ts';

/** Which of these priorities and references something is linked to that its author has not taken back, published or not, and how many. */
export async function readLinked(
  db: Kysely<Tables>,
  { organisations, priorities, promises }: LinkQuery,
): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  if (organisations.length === 0) return found;
  const count = async (name: string, condition: ReturnType<typeof sql<boolean>>) => {
    const row = await db
      .selectFrom('submissions as s')
      .select(({ fn }) => fn.countAll<number>().as('items'))
      .where('s.organisation', 'in', organisations)
      .where('s.fields', 'is not', null)
      .where(condition)
      .executeTakeFirstOrThrow();
    if (Number(row.items) > 0) found.set(name, Number(row.items));
  };
  // Names are slugs: they hold nothing that means something in a pattern but the dot, which is plain in `like`.
  for (const id of priorities) await count(id, sql<boolean>`s.fields like ${`%"priorities":[%"${id}"%]%`}`);
  for (const ref of promises)
    await count(
      ref,
      sql<boolean>`(select d.facts from decisions d where d.item = s.id and d.action = 'label' order by d.number desc limit 1)
        like ${`%"informs":[%"${ref}"%]%`}`,
    );
  return found;
}
