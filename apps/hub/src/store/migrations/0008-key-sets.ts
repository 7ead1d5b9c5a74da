import { type Kysely, sql } from 'kysely';
import type { Migration, Wording } from '../migrate.ts';

const statement = ({ text, integer, keyed }: Wording) => `create table key_sets (
  organisation ${text} not null,
  version ${integer} not null,
  id ${text} not null,
  signer ${text} not null,
  saved_on ${text} not null,
  saved_by ${text} not null,
  data ${text} not null,
  primary key (organisation, version)
)${keyed}`;

/** What sealing needs first: every key set that an organisation has had. */
export const keySets: Migration = {
  name: 'key-sets',
  async change(db: Kysely<never>, wording: Wording) {
    await sql.raw(statement(wording)).execute(db);
  },
};
