import { hash } from 'node:crypto';
import type { Published, Sort, Tally } from '@antiracism-kit/schema';
import type { FollowThrough, TellProgress } from './counting.ts';
import { readCursor, writeCursor } from './cursor.ts';
import type { Engine, Place, PlaceColumn } from './engine.ts';
import { countFollowThrough } from './follow-through.ts';
import { byName, choose, type Group, Groups, type StreamGroups } from './groups.ts';
import { facetMark, groupMark, hasWords, listNumber } from './lists.ts';
import { onTheWay } from './on-the-way.ts';
import type { Reference } from './reference.ts';
import { searchWords } from './search-words.ts';
import type { FacetCount, Page, PageQuery } from './store.ts';

type Wall = Pick<PageQuery, 'scope' | 'kinds' | 'within' | 'facets'>;

// Rows read one after the other, before lists of their own are the shorter way.
const mostOnTheWay = 1_500;
// As long as it takes to begin a list, so many rows can be read.
const rowsPerList = 12;
// Rows whose words are read before the index is asked.
const mostToRead = 400;

const placeColumns: Record<Sort, PlaceColumn | undefined> = {
  newest: undefined,
  'due-soonest': 'due_place',
  'recently-updated': 'updated_place',
};

/** Reads walls: pages, counts and single items, none of them by counting or skipping rows. */
export class Reading {
  readonly #engine: Engine;
  readonly #reference: Reference;
  readonly #groups: Groups;

  constructor(engine: Engine, reference: Reference) {
    this.#engine = engine;
    this.#reference = reference;
    this.#groups = new Groups(engine);
  }

  async page(query: PageQuery): Promise<Page> {
    const after = this.#after(query);
    const groups = await this.#groupsOf(query);
    const size = query.size + 1;
    const rows =
      query.search === undefined
        ? await this.#wall(groups, query, after, size)
        : await this.#search(query.search, groups, query, after, size);
    const items = rows.slice(0, query.size);
    const last = items.at(-1);
    return {
      items: items.map(({ data }) => JSON.parse(data) as Published),
      ...(rows.length > query.size && last && { next: writeCursor([query.sort, last.place, last.item]) }),
    };
  }

  async total(query: Wall): Promise<number> {
    const groups = await this.#groupsOf(query);
    return query.facets.length === 0
      ? sum(groups.map(({ all }) => all?.items ?? 0))
      : sum(chosen(groups, query.facets).map(({ items }) => items));
  }

  async tally(scope: string, kinds: readonly string[]): Promise<Tally> {
    const sets = (await this.#groupsOf({ scope, kinds, within: [] })).flatMap((stream) => stream.sets);
    const with_ = (outcome: string) =>
      sum(sets.filter(({ facets }) => facets.includes(`outcome:${outcome}`)).map(({ items }) => items));
    const total = sum(sets.map(({ items }) => items));
    return {
      total,
      updated: total - with_('not-updated'),
      inProgress: with_('in-progress'),
      kept: with_('kept'),
      partlyKept: with_('partly-kept'),
      notKept: with_('not-kept'),
    };
  }

  async followThrough(
    { scope, kinds, until }: Pick<Wall, 'scope' | 'kinds'> & { readonly until: string },
    tell?: TellProgress,
  ): Promise<FollowThrough> {
    return countFollowThrough(this.#engine, await this.#groupsOf({ scope, kinds, within: [] }), until, tell);
  }

  async published(scope: string, id: string): Promise<Published | 'gone' | undefined> {
    const { places } = await this.#reference.view(scope, []);
    const row = await this.#engine.reader
      .selectFrom('published')
      .select(['stream', 'data'])
      .where('id', '=', id)
      .executeTakeFirst();
    if (!row || !places.isWithin(row.stream, scope)) return undefined;
    return row.data === null ? 'gone' : (JSON.parse(row.data) as Published);
  }

  async version(scope: string): Promise<string> {
    const { places, versions } = await this.#reference.view(scope, []);
    return hash('sha256', `${places.today} ${[...versions.entries()].join(' ')}`, 'base64url').slice(0, 22);
  }

  async facetValues(scope: string, kinds: readonly string[], facet: string): Promise<readonly string[]> {
    const sets = (await this.#groupsOf({ scope, kinds, within: [] })).flatMap((stream) => stream.sets);
    const found = sets.flatMap(({ facets }) => facets.filter((one) => one.startsWith(`${facet}:`)));
    return [...new Set(found.map((one) => one.slice(facet.length + 1)))].sort();
  }

  async #groupsOf({
    scope,
    kinds,
    within,
  }: Pick<Wall, 'scope' | 'kinds' | 'within'>): Promise<readonly StreamGroups[]> {
    const view = await this.#reference.view(scope, within);
    return (await Promise.all(kinds.map((kind) => this.#groups.of(view, kind)))).flat();
  }

  async facetCounts(
    scope: string,
    kinds: readonly string[],
    facets: readonly string[],
  ): Promise<readonly FacetCount[]> {
    const view = await this.#reference.view(scope, []);
    const counts: FacetCount[] = [];
    for (const kind of kinds) {
      const found = new Map<string, number>();
      for (const { facets: has, items } of (await this.#groups.of(view, kind)).flatMap(({ sets }) => sets))
        for (const facet of has) found.set(facet, (found.get(facet) ?? 0) + items);
      for (const facet of facets) counts.push({ kind, facet, count: found.get(facet) ?? 0 });
    }
    return counts;
  }

  #after({ after, sort }: PageQuery): Place | undefined {
    const parts = readCursor(after, ['string', 'number', 'number']);
    // A cursor of another order means nothing here: begin at the beginning.
    return parts && parts[0] === sort ? [parts[1] as number, parts[2] as number] : undefined;
  }

  // Facets that many items have are found soonest on the way; those of a few, in the lists of their own sets.
  async #wall(groups: readonly StreamGroups[], { facets, sort }: PageQuery, after: Place | undefined, size: number) {
    const whole = groups.flatMap(({ all }) => all ?? []);
    if (facets.length === 0) return this.#engine.wall({ lists: listed(whole, sort), after, size });
    const sets = chosen(groups, facets);
    const matching = sum(sets.map(({ items }) => items));
    if (matching === 0) return [];
    const budget = Math.ceil((1.5 * size * sum(whole.map(({ items }) => items))) / matching) + 32;
    if (budget < mostOnTheWay && budget * whole.length < sets.length * rowsPerList) {
      const ids = new Set(sets.map(({ facetSet }) => facetSet));
      const found = await onTheWay(this.#engine, {
        lists: listed(whole, sort),
        after,
        size,
        budget,
        fits: ({ facet_set }) => ids.has(facet_set),
      });
      if (found) return found;
    }
    return this.#engine.wall({ lists: listed(sets, sort), after, size });
  }

  // Words that many items have are found soonest on the way too; rare ones through the index.
  async #search(
    text: string,
    groups: readonly StreamGroups[],
    { facets, sort }: PageQuery,
    after: Place | undefined,
    size: number,
  ) {
    const words = searchWords(text);
    const whole = groups.flatMap(({ all }) => all ?? []);
    const sets = new Set(chosen(groups, facets).map(({ facetSet }) => facetSet));
    if (words.length === 0 || whole.length === 0 || sets.size === 0) return [];
    const has = hasWords(words);
    const found = await onTheWay(this.#engine, {
      lists: listed(whole, sort),
      after,
      size,
      budget: Math.ceil(mostToRead / whole.length),
      fits: (row) => sets.has(row.facet_set) && has(row.words ?? ''),
      withWords: true,
    });
    if (found) return found;
    const marks = [whole.map(({ id }) => groupMark(id)), ...byName(facets).map((any) => any.map(facetMark))];
    return this.#engine.search({ words, marks, place: placeColumns[sort], after, size });
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const chosen = (groups: readonly StreamGroups[], facets: readonly string[]) => {
  const fits = choose(facets);
  return groups.flatMap(({ sets }) => sets.filter((set) => fits(set.facets)));
};

const listed = (groups: readonly Group[], sort: Sort): number[] => groups.map(({ id }) => listNumber(id, sort));
