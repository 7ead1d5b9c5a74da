import { openTo, Problem, statusOf } from '@antiracism-kit/schema';
import type { Kysely } from 'kysely';
import { linkHash, makeSalt, textHash } from './chain.ts';
import type { Engine } from './engine.ts';
import { advanced, rowOf } from './head.ts';
import { standing, waits } from './history.ts';
import { loadItems, writeBy } from './items.ts';
import type { Places } from './places.ts';
import { publish } from './publish.ts';
import { type Kinds, viewOf } from './published-row.ts';
import type { NewDecision, StoredItem } from './store.ts';
import type { Tables } from './tables.ts';

type Db = Kysely<Tables>;

/** Adds a step to an item and brings everything that follows from it in line, in the transaction it is given. */
export async function decide(engine: Engine, db: Db, kinds: Kinds, places: Places, id: string, decision: NewDecision) {
  const found = await db.selectFrom('submissions').select('organisation').where('id', '=', id).executeTakeFirst();
  if (!found) throw new Problem('not-found');
  // The chain's lock also keeps every other change to the organisation's items out until this one is done.
  await engine.head(db, found.organisation);
  const item = await one(db, id);
  if (await isRetry(db, item, decision)) return item;
  refuse(item, decision, kinds);
  await takeStep(engine, db, item, decision);
  if (decision.action === 'withdraw') await eraseWith(engine, db, item, decision);
  await alignWalls(engine, db, kinds, places, item);
  return one(db, id);
}

async function one(db: Db, id: string): Promise<StoredItem> {
  const [item] = await loadItems(db, [id]);
  if (!item) throw new Problem('not-found');
  return item;
}

async function isRetry(db: Db, item: StoredItem, { action, key }: NewDecision): Promise<boolean> {
  if (action === 'withdraw' && statusOf(item.decisions) === 'withdrawn') return true;
  if (key === undefined) return false;
  const earlier = await db.selectFrom('decisions').select('item').where('key', '=', key).executeTakeFirst();
  if (earlier && earlier.item !== item.id) throw new Problem('key-reused');
  return earlier !== undefined;
}

function refuse(item: StoredItem, { action, by, seen }: NewDecision, kinds: Kinds): void {
  if (seen !== undefined && seen !== item.decisions.length) throw new Problem('changed-meanwhile');
  if (!openTo(item.decisions).includes(action)) throw new Problem('not-possible-now');
  if (action !== 'publish') return;
  const kind = kinds.get(item.kind);
  if (!kind || !item.fields || !item.consent?.uses.includes(kind.needs(item.fields)))
    throw new Problem('not-possible-now');
  const agreed = standing(item.decisions).filter((step) => step.action === 'publish');
  const reviewers = new Set([...agreed.map((step) => writeBy(step.by)), writeBy(by)]);
  if (reviewers.size < kind.reviewers) throw new Problem('not-possible-now');
}

async function takeStep(engine: Engine, db: Db, item: StoredItem, decision: NewDecision): Promise<void> {
  const { organisation } = item;
  const head = await engine.head(db, organisation);
  const salt = makeSalt();
  const step = {
    organisation,
    item: item.id,
    action: decision.action,
    taken_by: writeBy(decision.by),
    taken_on: decision.on,
    reason: decision.reason ?? null,
    text_hash: decision.message === undefined ? null : textHash(salt, decision.message),
  };
  const hash = linkHash(head.hash, step);
  const { number } = await db
    .insertInto('decisions')
    .values({ ...step, key: decision.key ?? null, hash })
    .returning('number')
    .executeTakeFirstOrThrow();
  const did = waits(item.decisions);
  const after = [...item.decisions, decision];
  const does = waits(after);
  const { organisation: _, ...row } = rowOf(advanced(head, hash, item.kind, Number(does) - Number(did)));
  await db
    .insertInto('heads')
    .values({ organisation, ...row })
    .onConflict((on) => on.column('organisation').doUpdateSet(row))
    .execute();
  await db
    .updateTable('submissions')
    .set({ status: statusOf(after), ...(did !== does && { waiting_since: does ? decision.on : null }) })
    .where('id', '=', item.id)
    .execute();
  if (decision.message !== undefined)
    await db.insertInto('messages').values({ decision: number, item: item.id, salt, text: decision.message }).execute();
  if (decision.fields !== undefined)
    await db
      .insertInto('revisions')
      .values({ decision: number, item: item.id, fields: JSON.stringify(decision.fields) })
      .execute();
}

// What follows a withdrawn item goes with it.
async function eraseWith(engine: Engine, db: Db, item: StoredItem, { by, on }: NewDecision): Promise<void> {
  for (const followUp of item.followUps)
    if (statusOf(followUp.decisions) !== 'withdrawn')
      await takeStep(engine, db, followUp, { action: 'withdraw', by, on });
  const ids = [item.id, ...item.followUps.map((followUp) => followUp.id)];
  await db.updateTable('submissions').set({ fields: null, consent: null }).where('id', 'in', ids).execute();
  await db.deleteFrom('revisions').where('item', 'in', ids).execute();
  await db.deleteFrom('messages').where('item', 'in', ids).execute();
}

async function alignWalls(
  engine: Engine,
  db: Db,
  kinds: Kinds,
  places: Places,
  { id, follows }: StoredItem,
): Promise<void> {
  const shown = await one(db, follows ?? id);
  await publish(engine, db, shown, viewOf(shown, kinds, places));
}
