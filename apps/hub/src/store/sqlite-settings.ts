import type Sqlite from 'better-sqlite3';

const needed = {
  journal_mode: 'wal',
  // FULL: under NORMAL a power cut loses what was already acknowledged.
  synchronous: 2,
  secure_delete: 1,
  foreign_keys: 1,
  trusted_schema: 0,
} as const;

/** Refuses a database that could lose, keep or bend what it was given, with everything that is wrong with it. */
export function assertSettings(db: Sqlite.Database): void {
  const faults = Object.entries(needed).flatMap(([name, wanted]) => {
    const found = db.pragma(name, { simple: true });
    return found === wanted ? [] : [`${name} is ${String(found)}, not ${wanted}`];
  });
  const loose = db
    .prepare<[], { name: string }>(
      `select name from pragma_table_list
       where schema = 'main' and type = 'table' and strict = 0 and name not like 'sqlite\\_%' escape '\\' order by name`,
    )
    .all();
  for (const { name } of loose) faults.push(`table ${name} is not STRICT`);
  if (faults.length > 0) throw new Error(`The database is not safe to use: ${faults.join('; ')}.`);
}
