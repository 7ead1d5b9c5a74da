import type { Engine } from './engine.ts';
import type { WallView } from './reference.ts';

/** Published items of one kind in one stream that have the same facets, and how many there are. */
export interface Group {
  readonly id: number;
  readonly facetSet: number;
  readonly facets: readonly string[];
  readonly items: number;
}

/** The groups of one kind in one stream: all of it, and each set of facets in it. */
export interface StreamGroups {
  readonly all: Group | undefined;
  readonly sets: readonly Group[];
}

interface Kept extends StreamGroups {
  readonly version: string | undefined;
}

// A hub has a few hundred streams; what is kept of each is a few kB.
const most = 1_000;

/** Reads groups, and keeps them in memory until the version of their stream changes. */
export class Groups {
  readonly #engine: Engine;
  readonly #facets = new Map<number, readonly string[]>([[0, []]]);
  readonly #kept = new Map<string, Kept>();

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** The groups of every stream of a wall. */
  of({ streams, versions }: WallView, kind: string): Promise<readonly StreamGroups[]> {
    return Promise.all(streams.map((stream) => this.#one(stream, kind, versions.get(stream))));
  }

  async #one(stream: number, kind: string, version: string | undefined): Promise<StreamGroups> {
    const name = `${stream} ${kind}`;
    const kept = this.#kept.get(name);
    if (kept && kept.version === version) return kept;
    const read = await this.#read(stream, kind);
    if (this.#kept.size >= most) this.#kept.clear();
    this.#kept.set(name, { ...read, version });
    return read;
  }

  async #read(stream: number, kind: string): Promise<StreamGroups> {
    const rows = await this.#engine.reader
      .selectFrom('groups')
      .select(['id', 'facet_set', 'items'])
      .where('stream', '=', stream)
      .where('kind', '=', kind)
      .where('items', '>', 0)
      .execute();
    await this.#learnFacets(rows.map(({ facet_set }) => facet_set));
    const groups = rows.map(({ id, facet_set, items }) => ({
      id,
      facetSet: facet_set,
      facets: this.#facets.get(facet_set) ?? [],
      items,
    }));
    return {
      all: groups.find(({ facetSet }) => facetSet === 0),
      sets: groups.filter(({ facetSet }) => facetSet !== 0),
    };
  }

  // What a set holds never changes.
  async #learnFacets(sets: readonly number[]): Promise<void> {
    const unknown = sets.filter((set) => !this.#facets.has(set));
    for (let from = 0; from < unknown.length; from += 500) {
      const rows = await this.#engine.reader
        .selectFrom('facet_sets')
        .selectAll()
        .where('id', 'in', unknown.slice(from, from + 500))
        .execute();
      for (const { id, facets } of rows) this.#facets.set(id, JSON.parse(facets));
    }
  }
}

/** Facets gathered by their name. */
export const byName = (facets: readonly string[]): string[][] => {
  const names = new Map<string, string[]>();
  for (const facet of facets) {
    const [name = ''] = facet.split(':', 1);
    names.set(name, [...(names.get(name) ?? []), facet]);
  }
  return [...names.values()];
};

/** Whether facets are among those asked for: any of one name, and one of every name. */
export function choose(facets: readonly string[]): (has: readonly string[]) => boolean {
  const names = byName(facets);
  return (has) => names.every((any) => any.some((facet) => has.includes(facet)));
}
