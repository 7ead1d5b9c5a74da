import { isShown, openTo, Problem, statusOf } from '@antiracism-kit/schema';
import type { Kysely } from 'kysely';
import { linkHash, makeSalt, textHash } from './chain.ts';
import type { Engine } from './engine.ts';
import { advanced, rowOf } from './head.ts';
import { standing, waits } from './history.ts';
import { loadItems, writeBy } from './items.ts';
import type { Places } from './places.ts';
import { publish } from './publish.ts';
import { type Kinds, mayShow, viewOf } from './published-row.ts';
import type { NewDecision, StoredItem } from './store.ts';
import { writeStrategy } from './strategies.ts';
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
  if (decision.strategy) await writeStrategy(db, decision.strategy.organisation, decision.strategy);
  if (erasing.includes(decision.action)) await eraseWith(engine, db, item, decision);
  await alignWalls(engine, db, kinds, places, item);
  return one(db, id);
}

/** Steps after which nothing of what was written is left. */
export const erasing: readonly NewDecision['action'][] = ['withdraw', 'erase'];

async function one(db: Db, id: string): Promise<StoredItem> {
  const [item] = await loadItems(db, [id]);
  if (!item) throw new Problem('not-found');
  return item;
}

async function isRetry(db: Db, item: StoredItem, { action, key }: NewDecision): Promise<boolean> {
  if (erasing.includes(action) && !item.fields) return true;
  if (key === undefined) return false;
  const earlier = await db.selectFrom('decisions').select('item').where('key', '=', key).executeTakeFirst();
  if (earlier && earlier.item !== item.id) throw new Problem('key-reused');
  return earlier !== undefined;
}

function refuse(item: StoredItem, { action, by, seen, facts }: NewDecision, kinds: Kinds): void {
  if (seen !== undefined && seen !== item.decisions.length) throw new Problem('changed-meanwhile');
  const kind = kinds.get(item.kind);
  if (!kind) throw new Problem('not-possible-now');
  // The hub erases what has been kept for long enough, wherever it stands.
  if (action === 'erase' && by === 'hub') return;
  if (!openTo(item.decisions, isShown(kind) || kind.follows !== undefined).includes(action))
    throw new Problem('not-possible-now');
  if (action !== 'publish') return;
  if (!mayShow(item, kind)) throw new Problem('not-possible-now');
  const agreed = standing(item.decisions).filter((step) => step.action === 'publish');
  const earlier = [...agreed, { facts }].flatMap((step) => (step.facts?.with ? { moderator: step.facts.with } : []));
  const reviewers = new Set([...agreed.map((step) => step.by), ...earlier, by].map(writeBy));
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
    facts: decision.facts === undefined ? null : JSON.stringify(decision.facts),
  };
  const hash = linkHash(head.hash, step);
  const { number } = await db
    .insertInto('decisions')
    .values({ ...step, key: decision.key ?? null, hash })
    .returning('number')
    .executeTakeFirstOrThrow();
  const did = waits(item.decisions);
  const before = statusOf(item.decisions);
  const after = [...item.decisions, decision];
  const does = waits(after);
  const status = statusOf(after);
  const { organisation: _, ...row } = rowOf(advanced(head, hash, item.kind, Number(does) - Number(did)));
  await db
    .insertInto('heads')
    .values({ organisation, ...row })
    .onConflict((on) => on.column('organisation').doUpdateSet(row))
    .execute();
  await db
    .updateTable('submissions')
    .set({
      status,
      ...(did !== does && { waiting_since: does ? decision.on : null }),
      ...((did !== does || status !== before) && { settled_on: does ? null : decision.on }),
      ...assignment(decision),
    })
    .where('id', '=', item.id)
    .execute();
  if (decision.message !== undefined)
    await db.insertInto('messages').values({ decision: number, item: item.id, salt, text: decision.message }).execute();
  if (decision.fields !== undefined)
    await db
      .insertInto('revisions')
      .values({ decision: number, item: item.id, fields: JSON.stringify(decision.fields) })
      .execute();
  if (decision.apart !== undefined) await keepApart(db, item.id, decision.apart);
}

const assignment = ({ action, facts }: NewDecision) =>
  action === 'assign' || action === 'step-back' ? { assigned_to: facts?.to ?? null } : {};

async function keepApart(db: Db, item: string, apart: Record<string, unknown>): Promise<void> {
  const data = JSON.stringify(apart);
  await db
    .insertInto('apart')
    .values({ item, data })
    .onConflict((on) => on.column('item').doUpdateSet({ data }))
    .execute();
}

// What follows an erased item goes with it.
async function eraseWith(engine: Engine, db: Db, item: StoredItem, { action, by, on }: NewDecision): Promise<void> {
  for (const followUp of item.followUps) if (followUp.fields) await takeStep(engine, db, followUp, { action, by, on });
  const ids = [item.id, ...item.followUps.map((followUp) => followUp.id)];
  await db.updateTable('submissions').set({ fields: null, consent: null }).where('id', 'in', ids).execute();
  for (const table of ['revisions', 'apart', 'reminders'] as const)
    await db.deleteFrom(table).where('item', 'in', ids).execute();
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
