import { type Kysely, sql } from 'kysely';
import type { Migration, Wording } from '../migrate.ts';

const statements = ({ text, integer, strict }: Wording) => [
  `create table reminders (
    item ${text} not null references submissions (id),
    stage ${text} not null,
    token_hash ${text} not null unique,
    claimed_on ${text} not null,
    sent ${integer} not null,
    primary key (item, stage)
  )${strict}`,
];

/** What was sent to remind authors, so that nothing is sent twice, and what the link in it opens. */
export const reminders: Migration = {
  name: 'reminders',
  async change(db: Kysely<never>, wording: Wording) {
    for (const statement of statements(wording)) await sql.raw(statement).execute(db);
  },
};
