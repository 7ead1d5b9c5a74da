import { dayOf } from '@antiracism-kit/schema';
import { type Kysely, sql } from 'kysely';
import type { Migration, Wording } from '../migrate.ts';

const statements = ({ text, integer, numbered, strict, keyed }: Wording) => [
  `alter table strategies add column number ${integer} not null default 1`,
  `create table strategy_versions (
    organisation ${text} not null,
    number ${integer} not null,
    saved_on ${text} not null,
    saved_by ${text} not null,
    data ${text} not null,
    primary key (organisation, number)
  )${strict}`,
  `insert into strategy_versions (organisation, number, saved_on, saved_by, data)
    select organisation, 1, '${dayOf(new Date())}', 'hub', data from strategies`,
  `create table progress (
    number ${numbered},
    id ${text} not null unique,
    organisation ${text} not null,
    subject ${text} not null,
    added_on ${text} not null,
    supersedes ${text} unique,
    key ${text} not null unique,
    data ${text} not null
  )${strict}`,
  'create index progress_by_subject on progress (organisation, subject, number)',
  'create index progress_by_organisation on progress (organisation, number)',
  `create table measures (organisation ${text} not null, id ${text} not null, data ${text} not null, primary key (organisation, id))${keyed}`,
];

const onlySqlite = [
  `create trigger progress_stays before update on progress begin select raise(abort, 'progress is only ever added'); end`,
  `create trigger progress_remains before delete on progress begin select raise(abort, 'progress is only ever added'); end`,
];

const onlyPostgres = [
  `create function progress_is_only_added() returns trigger language plpgsql as $$ begin raise exception 'progress is only ever added'; end $$`,
  `create trigger progress_stays before update or delete on progress for each row execute function progress_is_only_added()`,
  `create trigger progress_remains before truncate on progress for each statement execute function progress_is_only_added()`,
];

/** What keeping promises needs: every version of a strategy, updates that are only ever added, and measures. */
export const accountability: Migration = {
  name: 'accountability',
  async change(db: Kysely<never>, wording: Wording) {
    const own = wording.database === 'sqlite' ? onlySqlite : onlyPostgres;
    for (const statement of [...statements(wording), ...own]) await sql.raw(statement).execute(db);
  },
};
