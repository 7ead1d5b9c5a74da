import type { Engine, Place, ScannedRow, WallRow } from './engine.ts';

/** A page that is looked for by reading rows in order, but not more than `budget` of each list. */
export interface Way {
  readonly lists: readonly number[];
  readonly after: Place | undefined;
  readonly size: number;
  readonly budget: number;
  readonly withWords?: boolean;
  fits(row: ScannedRow): boolean;
}

/** Reads rows in order and keeps what fits; undefined when the page was not full where the budget ended. */
export async function onTheWay(engine: Engine, way: Way): Promise<readonly WallRow[] | undefined> {
  const { lists, after, size, budget, withWords = false } = way;
  const rows = await engine.scan({ lists, after, size: budget, withWords });
  const ends = lists.flatMap((list) => {
    const own = rows.filter((row) => row.list === list);
    return own.length < budget ? [] : (own.at(-1) ?? []);
  });
  // Behind the nearest end of a list that goes on, something may be missing.
  const end = ends.sort(inOrder)[0];
  const page = rows
    .filter((row) => (!end || inOrder(row, end) <= 0) && way.fits(row))
    .sort(inOrder)
    .slice(0, size);
  return page.length === size || !end ? engine.answers(page) : undefined;
}

/** Reading order: by place, the newest first among equals. */
export const inOrder = (a: Pick<ScannedRow, 'place' | 'item'>, b: Pick<ScannedRow, 'place' | 'item'>): number =>
  a.place - b.place || a.item - b.item;
