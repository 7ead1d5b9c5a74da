import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import type { SqliteConnection } from './sqlite-connection.ts';

// Pages of 4 kB: a log of about 32 MB.
const often = 8_000;
// What a commit writes, roughly: pages of its own, and some for each submission in it.
const pages = (submissions: number): number => 5 + 3 * submissions;

// Plain JavaScript in a string: there is no file of its own to be found again after bundling.
const work = `
  const { parentPort, workerData } = require('node:worker_threads');
  const Sqlite = require(workerData.sqlite);
  parentPort.on('message', () => {
    const db = new Sqlite(workerData.file);
    try {
      db.pragma('synchronous = FULL');
      // The second time for what was written during the first.
      for (let turn = 0; turn < 2; turn++) db.pragma('wal_checkpoint(PASSIVE)');
    } finally {
      db.close();
    }
    parentPort.postMessage('done');
  });`;

/** Moves what was written from the log into the file on a thread of its own, so that nobody who sends something waits for that. */
export class Checkpointer {
  readonly #file: string;
  readonly #connection: SqliteConnection;
  #worker: Worker | undefined;
  #written = 0;
  #busy = false;

  constructor(file: string, connection: SqliteConnection) {
    this.#file = file;
    this.#connection = connection;
  }

  /** Told after each commit how many submissions were in it. */
  wrote(submissions: number): void {
    this.#written += pages(submissions);
    if (this.#busy || this.#written < often) return;
    this.#busy = true;
    this.#written = 0;
    this.#worker ??= this.#start();
    this.#worker.postMessage('checkpoint');
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const sqlite = createRequire(import.meta.url).resolve('better-sqlite3');
    const worker = new Worker(work, { eval: true, workerData: { sqlite, file: this.#file } });
    worker.unref();
    worker.on('message', () => {
      this.#busy = false;
      this.#finish();
    });
    // A full disk, for one: the next thousand try again, and the log only grows.
    worker.on('error', () => {
      this.#busy = false;
      this.#worker = undefined;
    });
    return worker;
  }

  // The little that was written meanwhile: then the log begins again at its beginning instead of growing.
  #finish(): void {
    const { raw } = this.#connection;
    if (!raw.open || raw.inTransaction) return;
    try {
      raw.pragma('wal_checkpoint(PASSIVE)');
    } catch {
      // Nothing is lost: it all stays in the log.
    }
  }
}
