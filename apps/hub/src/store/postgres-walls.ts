import type pg from 'pg';
import type { SearchQuery, StreamVersion, WallQuery, WallRow } from './engine.ts';

// Before every place.
const start = [Number.MIN_SAFE_INTEGER, 0] as const;

const wall = `select w.place, w.item, p.data from (
    select x.place, x.item from unnest($1::bigint[]) l cross join lateral (
      select place, item from walls where list = l and (place, item) > ($2::bigint, $3::bigint) order by place, item limit $4
    ) x order by x.place, x.item limit $4
  ) w join published p on p.number = -w.item order by w.place, w.item`;

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

  async search({ words, marks, place, after = start, size }: SearchQuery): Promise<WallRow[]> {
    const query = [
      // Words are letters and digits only, so that nothing in them can be read as an operator.
      ...words.map((word) => (word.length > 2 ? `'${word}':*` : `'${word}'`)),
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
