import type { Kysely } from 'kysely';
import type { Claim, Reachable } from './reminding.ts';
import type { Tables } from './tables.ts';

type Db = Kysely<Tables>;

const stretch = 500;

/** Published items of a kind whose author left a way to be reached, in the order of their ids. */
export async function readReachable(db: Db, kind: string, after = ''): Promise<Reachable[]> {
  const rows = await db
    .selectFrom('apart as a')
    .innerJoin('submissions as s', 's.id', 'a.item')
    .select(['s.id', 's.organisation', 's.lang', 's.fields', 'a.data'])
    .where('a.item', '>', after)
    .where('s.kind', '=', kind)
    .where('s.status', '=', 'published')
    .where('s.fields', 'is not', null)
    .orderBy('a.item')
    .limit(stretch)
    .execute();
  return rows.map(({ id, organisation, lang, fields, data }) => ({
    id,
    organisation,
    lang,
    answers: { ...JSON.parse(fields as string), ...JSON.parse(data) },
  }));
}

/** Takes a reminder on, so that nobody else sends it; false when somebody has. One that was taken on another day and never sent is free again. */
export async function claimReminder(db: Db, { item, stage, tokenHash, on }: Claim): Promise<boolean> {
  const claim = { token_hash: tokenHash, claimed_on: on };
  const taken = await db
    .insertInto('reminders')
    .values({ item, stage, ...claim, sent: 0 })
    .onConflict((conflict) =>
      conflict
        .columns(['item', 'stage'])
        .doUpdateSet(claim)
        .where('reminders.sent', '=', 0)
        .where('reminders.claimed_on', '<', on),
    )
    .returning('item')
    .execute();
  return taken.length > 0;
}

/** Says what came of a reminder that was taken on: sent, or free to be tried again. */
export async function settleReminder(db: Db, { item, stage }: Pick<Claim, 'item' | 'stage'>, sent: boolean) {
  if (sent)
    await db.updateTable('reminders').set({ sent: 1 }).where('item', '=', item).where('stage', '=', stage).execute();
  else await db.deleteFrom('reminders').where('item', '=', item).where('stage', '=', stage).execute();
}

/** The item that a reminder was about. */
export async function itemOfReminder(db: Db, tokenHash: string): Promise<string | undefined> {
  const found = await db.selectFrom('reminders').select('item').where('token_hash', '=', tokenHash).executeTakeFirst();
  return found?.item;
}

/** Erases how the authors of these items can be reached. */
export async function forgetContacts(db: Db, items: readonly string[]): Promise<void> {
  if (items.length > 0) await db.deleteFrom('apart').where('item', 'in', items).execute();
}
