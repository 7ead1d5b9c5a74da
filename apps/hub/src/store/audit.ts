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

/** Who decided what, newest first, without any text. */
export async function readAudit(db: Db, organisations: readonly string[], after?: string) {
  const before = readCursor(after, ['number'])?.[0] as number | undefined;
  const steps = (organisation: string) => {
    let query = db
      .selectFrom('decisions as d')
      .innerJoin('submissions as s', 's.id', 'd.item')
      .select(['d.number', 'd.item', 'd.organisation', 's.kind', 'd.action', 'd.taken_by', 'd.taken_on', 'd.reason'])
      .where('d.organisation', '=', organisation)
      .where('d.action', '<>', 'submit')
      .orderBy('d.number', 'desc')
      .limit(size + 1);
    if (before !== undefined) query = query.where('d.number', '<', before);
    return query.execute();
  };
  const found = (await Promise.all(organisations.map(steps))).flat();
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

/** Walks every organisation's chain and finds a link that does not hold: the how-manieth step of its organisation it is. */
export async function findBrokenLink(db: Db): Promise<{ organisation: string; decision: number } | undefined> {
  const wanted = await db.selectFrom('heads').selectAll().orderBy('organisation').execute();
  const found = new Map<string, { links: number; hash: string }>();
  for (let last = 0; ; ) {
    const steps = await stepsAfter(db, last);
    for (const step of steps) {
      const { links, hash: before } = found.get(step.organisation) ?? { links: 0, hash: anchor };
      const hash = linkHash(before, step satisfies Link);
      const words = step.salt === null || step.text === null ? step.text_hash : textHash(step.salt, step.text);
      if (hash !== step.hash || words !== step.text_hash)
        return { organisation: step.organisation, decision: links + 1 };
      found.set(step.organisation, { links: links + 1, hash });
    }
    if (steps.length < stretch) break;
    last = steps.at(-1)?.number ?? last;
    // Long chains are checked while the hub serves.
    await new Promise(setImmediate);
  }
  for (const { organisation, links, hash } of wanted) {
    const end = found.get(organisation) ?? { links: 0, hash: anchor };
    if (end.links !== links || end.hash !== hash) return { organisation, decision: Math.min(end.links, links) + 1 };
    found.delete(organisation);
  }
  const [headless] = found.keys();
  return headless === undefined ? undefined : { organisation: headless, decision: 1 };
}

const stepsAfter = (db: Db, last: number) =>
  db
    .selectFrom('decisions as d')
    .leftJoin('messages as m', 'm.decision', 'd.number')
    .selectAll('d')
    .select(['m.salt', 'm.text'])
    .where('d.number', '>', last)
    .orderBy('d.number')
    .limit(stretch)
    .execute();
