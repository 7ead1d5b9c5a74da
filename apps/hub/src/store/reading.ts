import { hash } from 'node:crypto';
import type { Published, Sort, Tally } from '@antiracism-kit/schema';
import { readCursor, writeCursor } from './cursor.ts';
import type { Engine, PlaceColumn, WallRow } from './engine.ts';
import { choose, Groups, type StreamGroups } from './groups.ts';
import { facetsMark, groupMark, listNumber } from './lists.ts';
import type { Reference } from './reference.ts';
import { searchWords } from './search-words.ts';
import type { Page, PageQuery } from './store.ts';

type Wall = Pick<PageQuery, 'scope' | 'kind' | 'within' | 'facets'>;

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
        ? await this.#engine.wall({ lists: lists(groups, query), after, size })
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

  async tally(scope: string, kind: string): Promise<Tally> {
    const sets = (await this.#groupsOf({ scope, kind, within: [] })).flatMap((stream) => stream.sets);
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

  async #groupsOf({ scope, kind, within }: Pick<Wall, 'scope' | 'kind' | 'within'>): Promise<readonly StreamGroups[]> {
    return this.#groups.of(await this.#reference.view(scope, within), kind);
  }

  #after({ after, sort }: PageQuery): readonly [number, number] | undefined {
    const parts = readCursor(after, ['string', 'number', 'number']);
    // A cursor of another order means nothing here: begin at the beginning.
    return parts && parts[0] === sort ? [parts[1] as number, parts[2] as number] : undefined;
  }

  async #search(
    text: string,
    groups: readonly StreamGroups[],
    { facets, sort }: PageQuery,
    after: readonly [number, number] | undefined,
    size: number,
  ): Promise<readonly WallRow[]> {
    const words = searchWords(text);
    const all = groups.flatMap((stream) => stream.all ?? []).map(({ id }) => groupMark(id));
    const sets = [...new Set(chosen(groups, facets).map(({ facetSet }) => facetsMark(facetSet)))];
    const marks = facets.length > 0 ? [all, sets] : [all];
    if (words.length === 0 || marks.some((some) => some.length === 0)) return [];
    return this.#engine.search({ words, marks, place: placeColumns[sort], after, size });
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const chosen = (groups: readonly StreamGroups[], facets: readonly string[]) => {
  const fits = choose(facets);
  return groups.flatMap(({ sets }) => sets.filter((set) => fits(set.facets)));
};

const lists = (groups: readonly StreamGroups[], { facets, sort }: Pick<PageQuery, 'facets' | 'sort'>): number[] =>
  (facets.length > 0 ? chosen(groups, facets) : groups.flatMap(({ all }) => all ?? [])).map(({ id }) =>
    listNumber(id, sort),
  );
