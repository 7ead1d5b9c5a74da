import { randomBytes } from 'node:crypto';
import type { Consent, Status, Use } from '@antiracism-kit/schema';
import type { Kysely } from 'kysely';
import { linkHash } from './chain.ts';
import { decide } from './decide.ts';
import type { Engine } from './engine.ts';
import { advanced, rowOf } from './head.ts';
import { itemId } from './item-id.ts';
import type { Places } from './places.ts';
import type { Kinds } from './published-row.ts';
import type { AgreedWords, SealedItem } from './sealed.ts';
import { gone, usesOf } from './sealed-rules.ts';
import type { NewDecision, NewSubmission } from './store.ts';
import { submissionRow, submitStep } from './submission-rows.ts';
import type { Tables } from './tables.ts';

type Db = Kysely<Tables>;

/** What agreed words do on the walls, each in the transaction it is given. */
export interface AgreedOnWalls {
  /** Takes them down as their author or the hub says; what is gone for good stays as it is. */
  takeDown(db: Db, published: string, why: 'withdraw' | 'keep-private' | 'erase', on: string): Promise<void>;
  /** Stores what their author allows from now on. */
  allow(db: Db, published: string, uses: readonly Use[], on: string): Promise<void>;
  /** The uses of words on the walls, the one that publishing needs first. */
  usesOf(db: Db, published: string): Promise<readonly Use[]>;
  /** Puts them up as an item like every other, published by two people. Resolves to its id. */
  putUp(
    db: Db,
    item: SealedItem,
    words: AgreedWords,
    by: readonly [first: string, second: string],
    on: string,
  ): Promise<string>;
}

/** The walls of a store, for agreed words. */
export function agreedOnWalls(engine: Engine, kinds: Kinds, places: Places): AgreedOnWalls {
  const step = (db: Db, id: string, decision: NewDecision) => decide(engine, db, kinds, places, id, decision);
  const found = async (db: Db, id: string) => {
    const columns = ['status', 'consent'] as const;
    const row = await db.selectFrom('submissions').select(columns).where('id', '=', id).executeTakeFirst();
    if (!row || gone.includes(row.status as Status)) return undefined;
    return JSON.parse(row.consent ?? '{}') as Consent;
  };
  const allow = async (db: Db, id: string, uses: readonly Use[], on: string, action: 'consent' | 'keep-private') => {
    const before = await found(db, id);
    if (before) await step(db, id, { action, by: 'author', on, facts: { consent: { ...before, uses: [...uses] } } });
  };
  return {
    async takeDown(db, id, why, on) {
      if (why === 'keep-private') await allow(db, id, [], on, why);
      else if (await found(db, id)) await step(db, id, { action: why, by: why === 'erase' ? 'hub' : 'author', on });
    },
    allow: (db, id, uses, on) => allow(db, id, uses, on, 'consent'),
    usesOf: async (db, id) => (await found(db, id))?.uses ?? [],
    async putUp(db, item, { fields, needed }, [first, second], on) {
      // Another key than that of what was told: nothing public leads back to the mailbox.
      const key = randomBytes(16).toString('base64url');
      const { organisation, kind, lang, week, wording } = item;
      const uses = [needed, ...usesOf(item).filter((use) => use !== needed)];
      const sent = {
        organisation,
        kind,
        lang,
        receivedOn: week,
        fields,
        consent: { uses, wording },
        key,
        bodyHash: '',
      };
      const id = itemId(key);
      await add(engine, db, id, sent);
      await step(db, id, { action: 'publish', by: { moderator: second }, on, facts: { with: first } });
      return id;
    },
  };
}

// As every submission is stored, but in a transaction that goes on.
async function add(engine: Engine, db: Db, id: string, sent: NewSubmission): Promise<void> {
  const { organisation } = sent;
  const head = await engine.head(db, organisation);
  const step = submitStep(id, sent);
  const hash = linkHash(head.hash, step);
  await db
    .insertInto('submissions')
    .values(submissionRow(id, sent, null))
    .execute();
  await db
    .insertInto('decisions')
    .values({ ...step, hash })
    .execute();
  const { organisation: _, ...row } = rowOf(advanced(head, hash, sent.kind, 1));
  await db
    .insertInto('heads')
    .values({ organisation, ...row })
    .onConflict((on) => on.column('organisation').doUpdateSet(row))
    .execute();
}
