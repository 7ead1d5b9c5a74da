import Sqlite from 'better-sqlite3';

// Kysely prepares every query anew; most of them are the same few.
const kept = 300;

/** A connection to the file that can be opened again under whoever holds it, and that keeps its prepared statements. */
export class SqliteConnection {
  readonly #file: string;
  readonly #readonly: boolean;
  #raw: Sqlite.Database;
  #statements = new Map<string, Sqlite.Statement<unknown[], unknown>>();

  constructor(file: string, { readonly = false } = {}) {
    this.#file = file;
    this.#readonly = readonly;
    this.#raw = this.#open();
  }

  get raw(): Sqlite.Database {
    return this.#raw;
  }

  /** The statement for this text, prepared when first asked for. */
  prepare(text: string): Sqlite.Statement<unknown[], unknown> {
    const known = this.#statements.get(text);
    if (known) return known;
    const statement = this.#raw.prepare<unknown[], unknown>(text);
    if (this.#statements.size >= kept) this.#statements.delete(this.#statements.keys().next().value as string);
    this.#statements.set(text, statement);
    return statement;
  }

  reopen(): void {
    this.close();
    this.#raw = this.#open();
  }

  close(): void {
    this.#statements.clear();
    this.#raw.close();
  }

  #open(): Sqlite.Database {
    const raw = new Sqlite(this.#file, { readonly: this.#readonly, timeout: 5_000 });
    raw.pragma('trusted_schema = OFF');
    raw.pragma('cache_size = -8000');
    if (this.#readonly) return raw;
    raw.pragma('journal_mode = WAL');
    raw.pragma('synchronous = FULL');
    // The checkpointer comes first; this is for the day it cannot.
    raw.pragma('wal_autocheckpoint = 20000');
    raw.pragma('secure_delete = ON');
    raw.pragma('foreign_keys = ON');
    return raw;
  }
}
