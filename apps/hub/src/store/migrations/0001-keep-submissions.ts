import { type Kysely, sql } from 'kysely';
import type { Migration, Wording } from '../migrate.ts';

const tables = ({ text, integer, numbered, strict, keyed }: Wording) => [
  `create table organisations (code ${text} primary key, data ${text} not null, origins ${text} not null)${strict}`,
  `create table successions (number ${integer} primary key, data ${text} not null)${strict}`,
  `create table strategies (organisation ${text} primary key, data ${text} not null)${strict}`,
  `create table submissions (
    number ${numbered},
    id ${text} not null unique,
    kind ${text} not null,
    organisation ${text} not null,
    lang ${text} not null,
    received_on ${text} not null,
    status ${text} not null,
    waiting_since ${text},
    fields ${text},
    consent ${text},
    body_hash ${text} not null,
    receipt_hash ${text},
    follows ${text} references submissions (id),
    turn ${integer}
  )${strict}`,
  // The beginning is enough to find a receipt, and seven times as many fit on a page: less to write for each submission.
  'create index submissions_by_receipt on submissions (substr(receipt_hash, 1, 8)) where receipt_hash is not null',
  'create unique index submissions_by_followed on submissions (follows, turn) where follows is not null',
  // In the order of arrival, so that what arrives together is written in one place.
  `create index submissions_waiting on submissions (organisation, kind, waiting_since, number) where waiting_since is not null`,
  `create index submissions_by_status on submissions (organisation, kind, status, received_on, number) where status <> 'submitted'`,
  `create table decisions (
    number ${numbered},
    organisation ${text} not null,
    item ${text} not null,
    action ${text} not null,
    taken_by ${text} not null,
    taken_on ${text} not null,
    reason ${text},
    text_hash ${text},
    key ${text},
    hash ${text} not null
  )${strict}`,
  // Arrivals are in the chain, but nobody looks for them there.
  `create index decisions_by_organisation on decisions (organisation, number) where action <> 'submit'`,
  // The first step is told by the submission itself: one random index less to write for each of them.
  `create index decisions_by_item on decisions (item, number) where action <> 'submit'`,
  'create unique index decisions_by_key on decisions (key) where key is not null',
  `create table heads (organisation ${text} primary key, links ${integer} not null, hash ${text} not null, waiting ${text} not null)${keyed}`,
  `create table revisions (decision ${integer} primary key references decisions (number), item ${text} not null references submissions (id), fields ${text} not null)${strict}`,
  'create index revisions_by_item on revisions (item, decision)',
  `create table messages (decision ${integer} primary key references decisions (number), item ${text} not null references submissions (id), salt ${text} not null, text ${text} not null)${strict}`,
  'create index messages_by_item on messages (item, decision)',
  `create table streams (id ${numbered}, codes ${text} not null unique, version ${text} not null)${strict}`,
  `insert into streams (id, codes, version) values (0, '', '0')`,
  `create table facet_sets (id ${numbered}, facets ${text} not null unique)${strict}`,
  `create table groups (
    id ${numbered},
    stream ${integer} not null references streams (id),
    kind ${text} not null,
    facet_set ${integer} not null,
    items ${integer} not null,
    unique (stream, kind, facet_set)
  )${strict}`,
  `create table published (
    number ${numbered},
    id ${text} not null unique references submissions (id),
    kind ${text} not null,
    organisation ${text} not null,
    stream ${integer} not null references streams (id),
    decision ${integer} not null references decisions (number),
    facet_set ${integer} not null,
    due_place ${integer} not null,
    updated_place ${integer} not null,
    data ${text},
    words ${text}
  )${strict}`,
  `create table walls (list ${integer} not null, place ${integer} not null, item ${integer} not null, facet_set ${integer} not null, primary key (list, place, item))${keyed}`,
];

const onlySqlite = [
  `create trigger decisions_stay before update on decisions begin select raise(abort, 'decisions are only ever added'); end`,
  `create trigger decisions_remain before delete on decisions begin select raise(abort, 'decisions are only ever added'); end`,
  `create virtual table published_search using fts5 (words, content = 'published', content_rowid = 'number', detail = none, tokenize = "unicode61 remove_diacritics 0 tokenchars '_'")`,
  // Without it the words of a withdrawn item would stay in the index until a merge.
  `insert into published_search (published_search, rank) values ('secure-delete', 1)`,
];

const onlyPostgres = [
  `create function decisions_are_only_added() returns trigger language plpgsql as $$ begin raise exception 'decisions are only ever added'; end $$`,
  `create trigger decisions_stay before update or delete on decisions for each row execute function decisions_are_only_added()`,
  `create trigger decisions_remain before truncate on decisions for each statement execute function decisions_are_only_added()`,
  `create index published_search on published using gin (array_to_tsvector(string_to_array(words, ' ')))`,
];

/** The first tables: submissions and their decisions, and the walls that follow from them. */
export const keepSubmissions: Migration = {
  name: 'keep-submissions',
  async change(db: Kysely<never>, wording: Wording) {
    const own = wording.database === 'sqlite' ? onlySqlite : onlyPostgres;
    for (const statement of [...tables(wording), ...own]) await sql.raw(statement).execute(db);
  },
};
