import type { SqliteConnection } from './sqlite-connection.ts';

const patience = 2_000;

/** Leaves nothing of erased text in the write-ahead log, and tries again where the disk or a reader is in the way. */
export class Sweeper {
  readonly #connection: SqliteConnection;
  #again: NodeJS.Timeout | undefined;

  constructor(connection: SqliteConnection) {
    this.#connection = connection;
  }

  sweep(): void {
    clearTimeout(this.#again);
    if (this.#truncated()) return;
    this.#again = setTimeout(() => this.sweep(), patience).unref();
  }

  stop(): void {
    clearTimeout(this.#again);
  }

  #truncated(): boolean {
    // Inside somebody's transaction there is nothing to be done yet.
    if (this.#connection.raw.inTransaction) return false;
    try {
      const [result] = this.#connection.raw.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[];
      return result?.busy === 0;
    } catch {
      return false;
    }
  }
}
