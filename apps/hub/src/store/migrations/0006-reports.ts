import { type Kysely, sql } from 'kysely';
import type { Migration, Wording } from '../migrate.ts';

const statements = ({ text, numbered, strict }: Wording) => [
  `create table board_reports (
    number ${numbered},
    id ${text} not null unique,
    organisation ${text} not null,
    made_on ${text} not null,
    data ${text} not null
  )${strict}`,
  'create index board_reports_by_organisation on board_reports (organisation, number)',
];

/** What Board papers need: each one as it was made. */
export const reports: Migration = {
  name: 'reports',
  async change(db: Kysely<never>, wording: Wording) {
    for (const statement of statements(wording)) await sql.raw(statement).execute(db);
  },
};
