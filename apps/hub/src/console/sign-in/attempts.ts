import { createHmac, randomBytes } from 'node:crypto';
import { Problem } from '@antiracism-kit/schema';

const quarterHour = 15 * 60 * 1000;
/** Most names that are remembered, so that somebody who invents addresses cannot fill the memory. */
const mostNames = 5_000;
// Guessing one account is stopped first: a whole trust can share one network address.
const limits = { account: 10, network: 200 } as const;

type Who = Record<keyof typeof limits, string>;

/** Counts failed tries to sign in: by account and by network, in memory only, under keyed hashes, for 15 minutes. */
export class Attempts {
  readonly #key = randomBytes(32);
  #failed = new Map<string, { count: number; until: number }>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Throws a Problem when there were too many failures to try again now, even with the right password. */
  refuseIfTooMany(who: Who): void {
    for (const kind of kinds) {
      const { count = 0, until = 0 } = this.#failed.get(this.#name(kind, who)) ?? {};
      if (until > this.#now() && count >= limits[kind]) throw new Problem('too-many-requests');
    }
  }

  /** Counts a failure. The time runs from the first one. */
  failed(who: Who): void {
    const now = this.#now();
    this.#makeRoom(now);
    for (const kind of kinds) {
      const name = this.#name(kind, who);
      const { count, until } = this.#failed.get(name) ?? { count: 0, until: 0 };
      if (until > now) this.#failed.set(name, { count: count + 1, until });
      else {
        this.#failed.delete(name);
        this.#failed.set(name, { count: 1, until: now + quarterHour });
      }
    }
  }

  /** Takes a failure back that was none, and forgets the others of the account. */
  succeeded(who: Who): void {
    this.#failed.delete(this.#name('account', who));
    const network = this.#failed.get(this.#name('network', who));
    if (network) network.count--;
  }

  // A map keeps the order in which names came, so those that end first stand first. Half at a time, so that it costs little.
  #makeRoom(now: number): void {
    if (this.#failed.size < mostNames) return;
    const newest = [...this.#failed].slice(mostNames / 2);
    this.#failed = new Map(newest.filter(([, { until }]) => until > now));
  }

  #name(kind: keyof Who, who: Who): string {
    return createHmac('sha256', this.#key).update(`${kind} ${who[kind].toLowerCase()}`).digest('base64url');
  }
}

const kinds = ['account', 'network'] as const satisfies readonly (keyof Who)[];
