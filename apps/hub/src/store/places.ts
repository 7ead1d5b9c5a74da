import { type Organisation, type Succession, scopesOf, successorsOf } from '@antiracism-kit/schema';
import type { HostedOrganisation } from './store.ts';
import type { Row } from './tables.ts';

// A stream of items that share all their places: the organisation, then those it belonged to on the day of publication.
interface Shared {
  readonly id: number;
  readonly codes: readonly string[];
  /** Those places, and the ones the organisation, or what became of it, belongs to today. */
  readonly reach: ReadonlySet<string>;
}

/** How a stream of items that share all their places is named; a stream of one place is named by its code alone. */
export const sharedName = (codes: readonly string[]): string => `${codes[0]}>${codes.slice(1).join('>')}`;

// Choices come from visitors, so they are not remembered without end.
const most = 500;

/** The map of a hub on one day: which organisations belong where, and which streams hold what they published. */
export class Places {
  readonly version: string;
  readonly today: string;
  readonly hosted: readonly HostedOrganisation[];
  readonly successions: readonly Succession[];
  readonly #organisations: ReadonlyMap<string, Organisation>;
  readonly #places = new Map<string, number>();
  readonly #shared: Shared[] = [];
  readonly #streams = new Map<string, readonly number[]>();

  constructor(
    { version, today }: { version: string; today: string },
    hosted: readonly HostedOrganisation[],
    successions: readonly Succession[],
    streams: readonly Pick<Row<'streams'>, 'id' | 'codes'>[],
  ) {
    this.version = version;
    this.today = today;
    this.hosted = hosted;
    this.successions = successions;
    this.#organisations = new Map(hosted.map(({ organisation }) => [organisation.code, organisation]));
    for (const { id, codes } of streams) {
      const [own = '', ...more] = codes.split('>');
      if (own === '') continue;
      if (more.length === 0) this.#places.set(own, id);
      else this.#shared.push({ id, ...this.#reachOf([own, ...more].filter(Boolean)) });
    }
  }

  /** The short name of an organisation, as people say it, or its code where this hub does not know it. */
  nameOf(code: string): string {
    return this.#organisations.get(code)?.shortName ?? code;
  }

  /** The places of what an organisation publishes on a day, itself first. */
  placesOf(code: string, on: string): string[] {
    return scopesOf(code, this.#organisations, on);
  }

  /** Whether what is in this stream belongs on the walls of a scope. */
  isWithin(stream: number, scope: string): boolean {
    return this.#matching(scope, []).some(({ id }) => id === stream);
  }

  /** The streams that together are a wall, no item twice: as few as there can be. */
  streams(scope: string, within: readonly string[]): readonly number[] {
    const name = [scope, ...within].join(' ');
    const known = this.#streams.get(name);
    if (known) return known;
    if (this.#streams.size >= most) this.#streams.clear();
    const found = this.#fewest(this.#matching(scope, within));
    this.#streams.set(name, found);
    return found;
  }

  #reachOf(codes: readonly string[]) {
    const now = successorsOf(codes[0] as string, this.successions, this.today);
    return { codes, reach: new Set([...codes, ...now.flatMap((code) => this.placesOf(code, this.today))]) };
  }

  // An old code also means what has become of it.
  #matching(scope: string, within: readonly string[]): Shared[] {
    const meant = (code: string) => [code, ...successorsOf(code, this.successions, this.today)];
    const inScope = meant(scope);
    const chosen = within.flatMap(meant);
    return this.#shared.filter(
      ({ reach }) =>
        inScope.some((code) => reach.has(code)) && (within.length === 0 || chosen.some((code) => reach.has(code))),
    );
  }

  // The stream of a place stands for all the shared streams below it, if all of them belong on this wall.
  #fewest(matching: readonly Shared[]): number[] {
    const left = new Set(matching);
    const below = [...this.#places].map(([code, id]) => ({
      id,
      members: this.#shared.filter(({ codes }) => codes.indexOf(code) > 0),
    }));
    const found: number[] = [];
    for (const { id, members } of below.sort((a, b) => b.members.length - a.members.length)) {
      if (members.length === 0 || !members.every((member) => left.has(member))) continue;
      for (const member of members) left.delete(member);
      found.push(id);
    }
    return [...found, ...[...left].map(({ id }) => id)].sort((a, b) => a - b);
  }
}
