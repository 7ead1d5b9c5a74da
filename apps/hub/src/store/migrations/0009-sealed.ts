import { type Kysely, sql } from 'kysely';
import type { Migration, Wording } from '../migrate.ts';

// No table here numbers its rows: numbers beside those of other tables would date an item more finely than its week.
const tables = ({ text, integer, blob, keyed }: Wording) => [
  `create table sealed_items (
    id ${text} not null primary key,
    organisation ${text} not null,
    kind ${text} not null,
    lang ${text} not null,
    week ${text} not null,
    wording ${text} not null,
    consents ${text} not null,
    key ${text} not null,
    mailbox ${text} not null unique,
    proof_hash ${text} not null,
    body_hash ${text} not null,
    status ${text} not null,
    waiting_since ${text},
    settled_on ${text},
    agreed ${text},
    approved_by ${text},
    assigned_to ${text},
    themes ${text} not null default '[]',
    published ${text} references submissions (id),
    seen ${integer} not null default 1
  )${keyed}`,
  // The queue finds them without an index: a trust has hundreds, and every index is a place more to write for each of them.
  `create table sealed_messages (
    item ${text} not null references sealed_items (id),
    n ${integer} not null,
    key ${text} not null,
    written_by ${text} not null,
    week ${text} not null,
    key_set ${text} not null,
    proposes ${integer} not null,
    sealed ${blob} not null,
    primary key (item, n)
  )${keyed}`,
  `create table sealed_steps (
    organisation ${text} not null,
    n ${integer} not null,
    item ${text} not null references sealed_items (id),
    action ${text} not null,
    taken_by ${text} not null,
    taken_on ${text} not null,
    reason ${text},
    facts ${text},
    hash ${text} not null,
    primary key (organisation, n)
  )${keyed}`,
  'create index sealed_steps_by_item on sealed_steps (item, n)',
  'create index sealed_steps_by_day on sealed_steps (taken_on, organisation, n)',
  `create table sealed_heads (organisation ${text} not null primary key, links ${integer} not null, hash ${text} not null)${keyed}`,
];

const onlySqlite = [
  `create trigger sealed_steps_stay before update on sealed_steps begin select raise(abort, 'steps are only ever added'); end`,
  `create trigger sealed_steps_remain before delete on sealed_steps begin select raise(abort, 'steps are only ever added'); end`,
];

const onlyPostgres = [
  // Nothing that is sealed becomes smaller.
  'alter table sealed_messages alter column sealed set storage external',
  `create function sealed_steps_are_only_added() returns trigger language plpgsql as $$ begin raise exception 'steps are only ever added'; end $$`,
  `create trigger sealed_steps_stay before update or delete on sealed_steps for each row execute function sealed_steps_are_only_added()`,
  `create trigger sealed_steps_remain before truncate on sealed_steps for each statement execute function sealed_steps_are_only_added()`,
];

/** What is told in confidence: what the hub may know of an item, its envelopes, and what moderators did with it. */
export const sealedItems: Migration = {
  name: 'sealed-items',
  async change(db: Kysely<never>, wording: Wording) {
    const own = wording.database === 'sqlite' ? onlySqlite : onlyPostgres;
    for (const statement of [...tables(wording), ...own]) await sql.raw(statement).execute(db);
  },
};
