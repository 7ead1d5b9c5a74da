import type pg from 'pg';
import type { ScannedRow, SearchQuery, StreamVersion, WallQuery, WallRow } from './engine.ts';
import { isBeginning } from './lists.ts';

// Before every place.
const start = [Number.MIN_SAFE_INTEGER, 0] as const;

const wall = `select w.place, w.item, p.data from (
    select x.place, x.item from unnest($1::bigint[]) l cross join lateral (
      select place, item from walls where list = l and (place, item) > ($2::bigint, $3::bigint) order by place, item limit $4
    ) x order by x.place, x.item limit $4
  ) w join published p on p.number = -w.item order by w.place, w.item`;

const scan = (words: string, more: string) => `select x.list, x.place, x.item, x.facet_set, ${words} as words
  from unnest($1::bigint[]) l cross join lateral (
    select * from walls where list = l and (place, item) > ($2::bigint, $3::bigint) order by place, item limit $4
  ) x ${more} order by x.list, x.place, x.item`;
const scans = {
  plain: scan('null', ''),
  words: scan('p.words', 'join published p on p.number = -x.item'),
};

const search = (place: string) => `select ${place} as place, -number as item, data from published
  where array_to_tsvector(string_to_array(words, ' ')) @@ $1::tsquery and (${place}, -number) > ($2::bigint, $3::bigint)
  order by ${place}, -number limit $4`;

/** Walls and searches on PostgreSQL, by named statements. */
export class PostgresWalls {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  async wall({ lists, after = start, size }: WallQuery): Promise<WallRow[]> {
    if (lists.length === 0) return [];
    return this.#rows<WallRow>('wall', wall, [lists, ...after, size]);
  }

  async scan({
    lists,
    after = start,
    size,
    withWords,
  }: WallQuery & { readonly withWords: boolean }): Promise<ScannedRow[]> {
    const name = withWords ? 'words' : 'plain';
    return this.#rows<ScannedRow>(`scan-${name}`, scans[name], [lists, ...after, size]);
  }

  async answers(places: readonly Pick<WallRow, 'place' | 'item'>[]): Promise<WallRow[]> {
    const text = 'select number, data from published where number = any($1)';
    const found = await this.#rows<{ number: number; data: string | null }>('answers', text, [
      places.map(({ item }) => -item),
    ]);
    const data = new Map(found.map((row) => [row.number, row.data]));
    return places.flatMap(({ place, item }) => {
      const answer = data.get(-item);
      // Another hub may have taken it down in the meantime.
      return answer ? [{ place, item, data: answer }] : [];
    });
  }

  async search({ words, marks, place, after = start, size }: SearchQuery): Promise<WallRow[]> {
    const query = [
      // Words are letters and digits only, so that nothing in them can be read as an operator.
      ...words.map((word) => (isBeginning(word) ? `'${word}':*` : `'${word}'`)),
      ...marks.map((some) => `(${some.map((mark) => `'${mark}'`).join(' | ')})`),
    ].join(' & ');
    return this.#rows<WallRow>(`search-${place ?? 'newest'}`, search(place ?? '-number'), [query, ...after, size]);
  }

  async streamVersions(ids: readonly number[]): Promise<StreamVersion[]> {
    return this.#rows<StreamVersion>('streams', 'select id, version from streams where id = any($1) order by id', [
      ids,
    ]);
  }

  async #rows<T>(name: string, text: string, values: unknown[]): Promise<T[]> {
    return (await this.#pool.query({ name: `ark-${name}`, text, values })).rows as T[];
  }
}
