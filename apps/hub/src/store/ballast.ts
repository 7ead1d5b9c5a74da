import { closeSync, existsSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';

const bytes = 4 * 1024 * 1024;
// How often a full disk is tried again, in ms.
const patience = 1_000;

/**
 * Room kept beside the database for the day the disk is full: it is given up so that people can still take back what they sent.
 * Until it is there again, nothing new is taken in.
 */
export class Ballast {
  readonly #file: string;
  #held: boolean;
  #triedAt = Number.NEGATIVE_INFINITY;

  constructor(database: string) {
    this.#file = `${database}-room`;
    this.#held = existsSync(this.#file);
  }

  /** Whether the room is kept; tries to take it again where it is not. */
  hold(): boolean {
    if (this.#held || performance.now() - this.#triedAt < patience) return this.#held;
    this.#triedAt = performance.now();
    try {
      this.#write();
      this.#held = true;
    } catch {
      rmSync(this.#file, { force: true });
    }
    return this.#held;
  }

  giveUp(): void {
    this.#held = false;
    this.#triedAt = performance.now();
    rmSync(this.#file, { force: true });
  }

  #write(): void {
    const file = openSync(this.#file, 'w', 0o600);
    try {
      const block = Buffer.alloc(bytes);
      // A write that finds no more room can end early without an error.
      for (let at = 0; at < bytes; at += writeSync(file, block, at));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  }
}
