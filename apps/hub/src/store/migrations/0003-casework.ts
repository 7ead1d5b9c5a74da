import { type Kysely, sql } from 'kysely';
import type { Migration, Wording } from '../migrate.ts';

const statements = ({ text, strict }: Wording) => [
  `alter table decisions add column facts ${text}`,
  `alter table submissions add column assigned_to ${text}`,
  `alter table submissions add column settled_on ${text}`,
  `update submissions set settled_on = coalesce(
    (select max(taken_on) from decisions d where d.item = submissions.id and d.action <> 'submit'), received_on)
    where waiting_since is null`,
  'create index submissions_by_assigned on submissions (assigned_to, waiting_since, number) where assigned_to is not null',
  'create index submissions_settled on submissions (kind, status, settled_on, number) where settled_on is not null',
  `create table apart (item ${text} primary key references submissions (id), data ${text} not null)${strict}`,
  `create table figures (organisation ${text} primary key, since ${text} not null, until ${text} not null, data ${text} not null)${strict}`,
];

/** What working on a case needs: facts of a step, who took an item on, since when it stands as it does, and ways to get in touch, apart from the rest. */
export const casework: Migration = {
  name: 'casework',
  async change(db: Kysely<never>, wording: Wording) {
    for (const statement of statements(wording)) await sql.raw(statement).execute(db);
  },
};
