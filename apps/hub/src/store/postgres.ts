import type { Engine } from './engine.ts';
import type { Migration } from './migrate.ts';

/** Opens a PostgreSQL database. */
export async function openPostgres(_url: string, _known: readonly Migration[]): Promise<Engine> {
  throw new Error('not yet');
}
