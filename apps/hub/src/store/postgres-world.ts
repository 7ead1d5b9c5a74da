import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { openStore } from './open-store.ts';
import { today, type World } from './suite-world.ts';

/** A schema of its own in the PostgreSQL of this run, for one test. */
export async function postgresWorld(): Promise<World & { readonly url: string; readonly schema: string }> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) throw new Error('TEST_DATABASE_URL is not set. Vitest sets it through scripts/postgres.mjs.');
  const schema = `test_${randomBytes(6).toString('hex')}`;
  const on = async (url: string, statements: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await client.query(statements);
    } finally {
      await client.end();
    }
  };
  await on(server, `create schema ${schema}`);
  const own = new URL(server);
  own.searchParams.set('options', `-c search_path=${schema}`);
  own.searchParams.set('application_name', schema);
  const url = own.toString();
  return {
    url,
    schema,
    open: () => openStore({ databaseUrl: url }, { today: () => today }),
    run: (statements) => on(url, statements),
    tamper: (statements) =>
      on(
        url,
        `alter table decisions disable trigger user; alter table sealed_steps disable trigger user; alter table published drop constraint published_decision_fkey; ${statements}`,
      ),
    end: () => on(server, `drop schema ${schema} cascade`),
  };
}
