import type { Decision } from '@antiracism-kit/schema';
import type { Kysely } from 'kysely';
import { anchor, type Link, linkHash, textHash } from './chain.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { readBy } from './items.ts';
import type { AuditEntry } from './store.ts';
import type { Tables } from './tables.ts';

type Db = Kysely<Tables>;

const size = 50;
const stretch = 2_000;

/** Who did what, newest first, without any text. */
export async function readAudit(db: Db, organisations: readonly string[] | 'all', after?: string) {
  const before = readCursor(after, ['number'])?.[0] as number | undefined;
  const steps = (only?: string) => {
    let query = db
      .selectFrom('decisions as d')
      .innerJoin('submissions as s', 's.id', 'd.item')
      .select(['d.number', 'd.item', 'd.organisation', 's.kind', 'd.action', 'd.taken_by', 'd.taken_on', 'd.reason'])
      .orderBy('d.number', 'desc')
      .limit(size + 1);
    if (only !== undefined) query = query.where('d.organisation', '=', only);
    if (before !== undefined) query = query.where('d.number', '<', before);
    return query.execute();
  };
  const found = organisations === 'all' ? await steps() : (await Promise.all(organisations.map(steps))).flat();
  found.sort((a, b) => b.number - a.number);
  const page = found.slice(0, size);
  const last = page.at(-1);
  return {
    entries: page.map(
      ({ item, organisation, kind, action, taken_by, taken_on, reason }): AuditEntry => ({
        item,
        organisation,
        kind,
        action: action as Decision['action'],
        by: readBy(taken_by),
        on: taken_on,
        ...(reason !== null && { reason: reason as NonNullable<Decision['reason']> }),
      }),
    ),
    ...(found.length > size && last && { next: writeCursor([last.number]) }),
  };
}

/** Walks every organisation's chain and finds the first link that does not hold: the how-manieth step it is. */
export async function findBrokenLink(db: Db): Promise<{ organisation: string; decision: number } | undefined> {
  const heads = await db.selectFrom('heads').selectAll().orderBy('organisation').execute();
  for (const { organisation, links, hash } of heads) {
    const end = await walk(db, organisation);
    if ('broken' in end) return { organisation, decision: end.broken };
    if (end.links !== links || end.hash !== hash) return { organisation, decision: Math.min(end.links, links) + 1 };
  }
  const headless = await db
    .selectFrom('decisions as d')
    .select('d.organisation')
    .where('d.organisation', 'not in', db.selectFrom('heads').select('organisation'))
    .limit(1)
    .executeTakeFirst();
  return headless && { organisation: headless.organisation, decision: 1 };
}

async function walk(db: Db, organisation: string): Promise<{ links: number; hash: string } | { broken: number }> {
  let at = { number: 0, links: 0, hash: anchor };
  for (;;) {
    const steps = await db
      .selectFrom('decisions as d')
      .leftJoin('messages as m', 'm.decision', 'd.number')
      .selectAll('d')
      .select(['m.salt', 'm.text'])
      .where('d.organisation', '=', organisation)
      .where('d.number', '>', at.number)
      .orderBy('d.number')
      .limit(stretch)
      .execute();
    for (const step of steps) {
      const hash = linkHash(at.hash, step satisfies Link);
      const words = step.salt === null || step.text === null ? step.text_hash : textHash(step.salt, step.text);
      if (hash !== step.hash || words !== step.text_hash) return { broken: at.links + 1 };
      at = { number: step.number, links: at.links + 1, hash };
    }
    if (steps.length < stretch) return at;
    // Long chains are checked while the hub serves.
    await new Promise(setImmediate);
  }
}
