import type { Place, ScannedRow, SearchQuery, StreamVersion, WallQuery, WallRow } from './engine.ts';
import { isBeginning } from './lists.ts';
import type { SqliteConnection } from './sqlite-connection.ts';
import type { Row } from './tables.ts';

// Before every place.
const start: Place = [Number.MIN_SAFE_INTEGER, 0];

const text = {
  one: `select w.place, w.item, p.data from (
      select place, item from walls where list = ? and (place, item) > (?, ?) order by place, item limit ?
    ) w cross join published p on p.number = -w.item order by w.place, w.item`,
  places: 'select place, item from walls where list = ? and (place, item) > (?, ?) order by place, item limit ?',
  data: 'select data from published where number = ?',
  scan: `select list, place, item, facet_set, null as words from walls
    where list = ? and (place, item) > (?, ?) order by place, item limit ?`,
  scanWords: `select w.list, w.place, w.item, w.facet_set, p.words
    from walls w cross join published p on p.number = -w.item
    where list = ? and (place, item) > (?, ?) order by place, item limit ?`,
  newest: `select -number as place, -number as item, data from published where number in (
      select rowid from published_search where published_search match ? and rowid < ? order by rowid desc limit ?
    ) order by number desc`,
  forget: "insert into published_search (published_search, rowid, words) values ('delete', ?, ?)",
  learn: 'insert into published_search (rowid, words) values (?, ?)',
};

/** Walls and searches in the embedded database, by prepared statements. */
export class SqliteWalls {
  readonly #connection: SqliteConnection;

  constructor(connection: SqliteConnection) {
    this.#connection = connection;
  }

  wall({ lists, after = start, size }: WallQuery): WallRow[] {
    const [only, ...more] = lists;
    if (only === undefined) return [];
    if (more.length === 0) return this.#all<WallRow>(text.one, only, ...after, size);
    return this.#merged(lists, after, size);
  }

  // Each list is asked for no more than can still be on the page; what is left of all of them is the page.
  #merged(lists: readonly number[], after: Place, size: number): WallRow[] {
    const places = this.#connection.prepare(text.places).raw();
    let page: Place[] = [];
    for (const list of lists) {
      const found = places.all(list, ...after, size) as Place[];
      if (found.length === 0 || isBehind(found[0] as Place, page, size)) continue;
      page = [...page, ...found].sort(inOrder).slice(0, size);
    }
    places.raw(false);
    return this.answers(page.map(([place, item]) => ({ place, item })));
  }

  scan({ lists, after = start, size, withWords }: WallQuery & { readonly withWords: boolean }): ScannedRow[] {
    const query = withWords ? text.scanWords : text.scan;
    return lists.flatMap((list) => this.#all<ScannedRow>(query, list, ...after, size));
  }

  answers(places: readonly Pick<WallRow, 'place' | 'item'>[]): WallRow[] {
    const data = this.#connection.prepare(text.data);
    return places.map(({ place, item }) => ({ place, item, data: (data.get(-item) as { data: string }).data }));
  }

  search({ words, marks, place, after, size }: SearchQuery): WallRow[] {
    const match = [
      ...words.map((word) => (isBeginning(word) ? `"${word}" *` : `"${word}"`)),
      ...marks.map((some) => `(${some.map((mark) => `"${mark}"`).join(' OR ')})`),
    ].join(' AND ');
    if (!place) return this.#all<WallRow>(text.newest, match, after ? -after[1] : Number.MAX_SAFE_INTEGER, size);
    return this.#all<WallRow>(
      `select p.${place} as place, -p.number as item, p.data
        from published_search s cross join published p on p.number = s.rowid
        where published_search match ? and (p.${place}, -p.number) > (?, ?)
        order by p.${place}, -p.number limit ?`,
      match,
      ...(after ?? start),
      size,
    );
  }

  streamVersions(ids: readonly number[]): StreamVersion[] {
    return ids.flatMap((id) => this.#all<StreamVersion>('select id, version from streams where id = ?', id));
  }

  forget(writing: SqliteConnection, { number, words }: Pick<Row<'published'>, 'number' | 'words'>): void {
    if (words !== null) writing.prepare(text.forget).run(number, words);
  }

  learn(writing: SqliteConnection, { number, words }: Pick<Row<'published'>, 'number' | 'words'>): void {
    if (words !== null) writing.prepare(text.learn).run(number, words);
  }

  #all<T>(query: string, ...values: unknown[]): T[] {
    return this.#connection.prepare(query).all(...values) as T[];
  }
}

const inOrder = (a: Place, b: Place): number => a[0] - b[0] || a[1] - b[1];
const isBehind = (first: Place, page: readonly Place[], size: number): boolean => {
  const last = page[size - 1];
  return last !== undefined && inOrder(first, last) > 0;
};
