import { type Kysely, sql } from 'kysely';
import type { Migration, Wording } from '../migrate.ts';

const statements = ({ text, keyed }: Wording): string[] => [
  `create table moderator_keys (
    moderator ${text} not null,
    recipient ${text} not null,
    made_on ${text} not null,
    passed_on ${text} not null,
    data ${text} not null,
    primary key (moderator, recipient)
  )${keyed}`,
  `create table keyrings (
    organisation ${text} not null primary key,
    data ${text} not null
  )${keyed}`,
];

/** What people open with: wrapped keys of moderators, and who holds what else an organisation's keys rest on. */
export const keyrings: Migration = {
  name: 'keyrings',
  async change(db: Kysely<never>, wording: Wording) {
    for (const statement of statements(wording)) await sql.raw(statement).execute(db);
  },
};
