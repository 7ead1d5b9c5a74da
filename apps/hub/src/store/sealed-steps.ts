import { Problem } from '@antiracism-kit/schema';
import { type Kysely, sql } from 'kysely';
import { linkHash } from './chain.ts';
import { writeBy } from './items.ts';
import type { AuthorsChange, NewEnvelope, NewSealedStep, SealedFile, SealedItem } from './sealed.ts';
import { readFile, readItem } from './sealed-rows.ts';
import { gone, mayPropose, mayShow, refuseUnlessOpen, standingAfter, usesOf } from './sealed-rules.ts';
import type { AgreedOnWalls } from './sealed-walls.ts';
import type { NewRow, Row, Tables } from './tables.ts';

type Db = Kysely<Tables>;
type Changes = Partial<Row<'sealed_items'>>;

/** Does what an author says, in the transaction it is given. Said again, it changes nothing. */
export async function changeByAuthor(db: Db, walls: AgreedOnWalls, id: string, change: AuthorsChange): Promise<void> {
  const item = await locked(db, id);
  const { action, week } = change;
  if (action === 'withdraw' && gone.includes(item.status)) return;
  if (action === 'agree' && item.agreed === change.digest) return;
  if (action === 'write' && (await hasEnvelope(db, id, change.envelope.key))) return;
  refuseUnlessOpen(item, action);
  const standing = standingAfter(item, action, week);
  if (action === 'narrow') return narrow(db, walls, item, change);
  if (action === 'withdraw') return eraseAll(db, walls, item, action, week, standing);
  if (action === 'write') await addEnvelope(db, item, { ...change.envelope, week, from: 'author', proposes: 0 });
  await update(db, item, { ...standing, ...(action === 'agree' && { agreed: change.digest, approved_by: null }) });
}

/** Adds a moderator's step, or the hub's, and does what it says, in the transaction it is given. */
export async function stepByTeam(db: Db, walls: AgreedOnWalls, id: string, step: NewSealedStep): Promise<SealedFile> {
  const item = await locked(db, id);
  if (!(await isRetry(db, item, step))) {
    if (step.seen !== undefined && step.seen !== item.seen) throw new Problem('changed-meanwhile');
    refuseUnlessOpen(item, step.action);
    const standing = standingAfter(item, step.action, step.on);
    if (step.action === 'publish') return publish(db, walls, item, step, standing);
    await link(db, item, step);
    if (step.action === 'erase') await eraseAll(db, walls, item, step.action, step.on, standing);
    else await takeStep(db, item, step, standing);
  }
  return (await readFile(db, id)) as SealedFile;
}

async function isRetry(db: Db, item: SealedItem, { action, envelope, words }: NewSealedStep): Promise<boolean> {
  if (envelope) return hasEnvelope(db, item.id, envelope.key);
  if (action === 'publish') return item.status === 'published' && item.agreed === words?.digest;
  return action === 'erase' && gone.includes(item.status);
}

async function takeStep(db: Db, item: SealedItem, step: NewSealedStep, standing: Changes): Promise<void> {
  const { action, envelope, envelopes = [], facts } = step;
  if (envelope) await addEnvelope(db, item, { ...envelope, from: 'team', proposes: action === 'propose' ? 1 : 0 });
  for (const one of envelopes) await replaceEnvelope(db, item.id, one);
  await update(db, item, {
    ...standing,
    ...(['propose', 'close', 'decline'].includes(action) && { agreed: null, approved_by: null }),
    ...((action === 'assign' || action === 'step-back') && { assigned_to: facts?.to ?? null }),
    ...(action === 'label' && { themes: JSON.stringify(facts?.themes ?? []) }),
  });
}

// Two different people: the first approves words that nobody keeps, the second brings the same words again.
async function publish(
  db: Db,
  walls: AgreedOnWalls,
  item: SealedItem,
  step: NewSealedStep,
  standing: Changes,
): Promise<SealedFile> {
  const { words, by, on } = step;
  if (typeof by !== 'object' || !words || !mayShow(item, words.needed)) throw new Problem('not-possible-now');
  if (words.digest !== item.agreed) throw new Problem('invalid-input', [{ field: 'fields', code: 'not-the-same' }]);
  const { approvedBy, published: earlier } = item;
  if (approvedBy === by.moderator) throw new Problem('not-possible-now');
  await link(db, item, { by, on, action: approvedBy === undefined ? 'approve' : 'publish' });
  if (approvedBy === undefined) await update(db, item, { approved_by: by.moderator });
  else {
    // What stood on the walls once gives way, and is erased with it.
    if (earlier !== undefined) await walls.takeDown(db, earlier, 'erase', on);
    const published = await walls.putUp(db, item, words, [approvedBy, by.moderator], on);
    await update(db, item, { ...standing, published });
  }
  return (await readFile(db, item.id)) as SealedFile;
}

/** Locks an organisation's chain until the transaction ends, which keeps every other change to its items out as well. */
async function lock(db: Db, organisation: string): Promise<Row<'sealed_heads'>> {
  return db
    .insertInto('sealed_heads')
    .values({ organisation, links: 0, hash: '' })
    .onConflict((on) => on.column('organisation').doUpdateSet({ links: sql`sealed_heads.links` }))
    .returningAll()
    .executeTakeFirstOrThrow();
}

async function locked(db: Db, id: string): Promise<SealedItem> {
  const found = await db.selectFrom('sealed_items').select('organisation').where('id', '=', id).executeTakeFirst();
  if (!found) throw new Problem('not-found');
  await lock(db, found.organisation);
  return (await readItem(db, id)) as SealedItem;
}

async function link(db: Db, { id, organisation }: SealedItem, step: NewSealedStep): Promise<void> {
  const { links, hash: before } = await lock(db, organisation);
  const row = {
    organisation,
    item: id,
    action: step.action,
    taken_by: writeBy(step.by),
    taken_on: step.on,
    reason: step.reason ?? null,
    facts: step.facts === undefined ? null : JSON.stringify(step.facts),
  };
  const hash = linkHash(before, { ...row, text_hash: null });
  const n = links + 1;
  await db
    .insertInto('sealed_steps')
    .values({ ...row, n, hash })
    .execute();
  await db.updateTable('sealed_heads').set({ links: n, hash }).where('organisation', '=', organisation).execute();
}

async function narrow(
  db: Db,
  walls: AgreedOnWalls,
  item: SealedItem,
  { week, uses }: Extract<AuthorsChange, { action: 'narrow' }>,
): Promise<void> {
  const before = usesOf(item);
  if (uses.some((use) => !before.includes(use)))
    throw new Problem('invalid-input', [{ field: 'uses', code: 'not-an-option' }]);
  if (uses.length === before.length) return;
  const consents = [...item.consents, { on: week, uses: [...uses], wording: item.wording }];
  const { published } = item;
  const [needed] = published === undefined ? [] : await walls.usesOf(db, published);
  const leaves = needed !== undefined && !mayShow({ consents }, needed);
  if (leaves && published !== undefined) await walls.takeDown(db, published, 'keep-private', week);
  else if (needed !== undefined && published !== undefined)
    await walls.allow(db, published, [needed, ...uses.filter((use) => use !== needed)], week);
  const isOver = leaves || (!mayPropose(uses) && (item.status === 'words-proposed' || item.status === 'words-agreed'));
  await update(db, item, {
    consents: JSON.stringify(consents),
    ...(isOver && { status: 'kept-private', agreed: null, approved_by: null, ...(await settled(db, item, week)) }),
  });
}

// A message that nobody has answered waits still.
async function settled(db: Db, { id, waitingSince }: SealedItem, week: string): Promise<Changes> {
  const last = await db
    .selectFrom('sealed_messages')
    .select(['n', 'written_by'])
    .where('item', '=', id)
    .orderBy('n', 'desc')
    .limit(1)
    .executeTakeFirst();
  const isUnanswered = waitingSince !== undefined && last !== undefined && last.n > 0 && last.written_by === 'author';
  return isUnanswered ? {} : { waiting_since: null, settled_on: week };
}

async function eraseAll(
  db: Db,
  walls: AgreedOnWalls,
  item: SealedItem,
  why: 'withdraw' | 'erase',
  on: string,
  standing: Changes,
): Promise<void> {
  if (item.published !== undefined) await walls.takeDown(db, item.published, why, on);
  await db.deleteFrom('sealed_messages').where('item', '=', item.id).execute();
  await update(db, item, { ...standing, consents: '[]', agreed: null, approved_by: null, themes: '[]' });
}

const hasEnvelope = async (db: Db, item: string, key: string): Promise<boolean> =>
  (await db
    .selectFrom('sealed_messages')
    .select('n')
    .where('item', '=', item)
    .where('key', '=', key)
    .executeTakeFirst()) !== undefined;

async function addEnvelope(
  db: Db,
  { id, messages }: SealedItem,
  { key, keySet, sealed, week, from, proposes }: NewEnvelope & { week: string; from: string; proposes: number },
): Promise<void> {
  const row: NewRow<'sealed_messages'> = {
    item: id,
    n: messages + 1,
    key,
    written_by: from,
    week,
    key_set: keySet,
    proposes,
    sealed,
  };
  await db.insertInto('sealed_messages').values(row).execute();
}

async function replaceEnvelope(db: Db, item: string, { key, keySet, sealed }: NewEnvelope): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('sealed_messages')
    .set({ key_set: keySet, sealed })
    .where('item', '=', item)
    .where('key', '=', key)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Problem('invalid-input', [{ field: 'envelopes', code: 'not-an-option' }]);
}

async function update(db: Db, { id, seen }: SealedItem, changes: Changes): Promise<void> {
  await db
    .updateTable('sealed_items')
    .set({ ...changes, seen: seen + 1 })
    .where('id', '=', id)
    .execute();
}
