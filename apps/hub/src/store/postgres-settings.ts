import type pg from 'pg';

const needed: Record<string, (found: string) => boolean> = {
  fsync: (found) => found === 'on',
  full_page_writes: (found) => found === 'on',
  synchronous_commit: (found) => found !== 'off',
  server_encoding: (found) => found === 'UTF8',
  transaction_read_only: (found) => found === 'off',
};

/** Refuses a database that could lose or bend what it was given, with everything that is wrong with it. */
export async function assertSettings(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ name: string; setting: string }>(
    'select name, setting from pg_settings where name = any($1)',
    [Object.keys(needed)],
  );
  const faults = rows
    .filter(({ name, setting }) => !needed[name]?.(setting))
    .map(({ name, setting }) => `${name} is ${setting}`);
  if (faults.length > 0) throw new Error(`The database is not safe to use: ${faults.join('; ')}.`);
}
