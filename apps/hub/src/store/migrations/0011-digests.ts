import { type Kysely, sql } from 'kysely';
import type { Migration, Wording } from '../migrate.ts';

const statement = ({ text, keyed }: Wording) => `create table digests (
  moderator ${text} not null primary key,
  week ${text} not null
)${keyed}`;

/** The last week in which each reader of what is told in confidence was asked to look. */
export const digests: Migration = {
  name: 'digests',
  async change(db: Kysely<never>, wording: Wording) {
    await sql.raw(statement(wording)).execute(db);
  },
};
