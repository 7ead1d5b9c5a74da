import { type Kysely, sql } from 'kysely';
import type { Migration, Wording } from '../migrate.ts';

/** What editing a strategy needs: one draft for each organisation, that nobody outside the console sees. */
export const strategyDrafts: Migration = {
  name: 'strategy-drafts',
  async change(db: Kysely<never>, { text, integer, keyed }: Wording) {
    await sql
      .raw(
        `create table strategy_drafts (organisation ${text} not null primary key, revision ${integer} not null, data ${text} not null)${keyed}`,
      )
      .execute(db);
  },
};
