import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { openStore } from './open-store.ts';
import { today, type World } from './suite-world.ts';

/** A folder with one SQLite file, for one test. */
export async function sqliteWorld(): Promise<World & { readonly file: string; readonly folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'ark-store-'));
  const file = join(folder, 'hub.db');
  const exec = async (statements: string) => {
    const db = new Sqlite(file);
    db.pragma('foreign_keys = OFF');
    db.exec(statements);
    db.close();
  };
  return {
    file,
    folder,
    open: () => openStore({ file }, { today: () => today }),
    run: exec,
    tamper: (statements) =>
      exec(
        `drop trigger decisions_stay; drop trigger decisions_remain; drop trigger sealed_steps_stay; drop trigger sealed_steps_remain; ${statements}`,
      ),
    end: () => rm(folder, { recursive: true, force: true }),
  };
}
