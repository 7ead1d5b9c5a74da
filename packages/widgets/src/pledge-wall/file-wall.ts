import type { PublishedPage } from '@antiracism-kit/schema';
import type { ReactiveElement } from 'lit';
import { readFilePage } from './file-page.ts';
import { matches, sorted } from './pledge-filter.ts';
import type { PledgeQuery, PublishedPledge } from './pledge-query.ts';
import { SlicedList } from './sliced-list.ts';

/** The cards of a wall that is a file: all of them at once, filtered and sorted here. Fetched for `data-src` only. */
export class FileWall {
  readonly #list: SlicedList<PublishedPledge>;
  #page: PublishedPage | undefined;
  #sort = '';

  constructor(wall: ReactiveElement) {
    this.#list = new SlicedList(wall, '.ark-grid');
  }

  /** Reads the file. */
  async read(address: string): Promise<PublishedPage> {
    this.#page = await readFilePage(address);
    return this.#page;
  }

  /** Shows what was asked for; gives how many pledges match. */
  ask(query: PledgeQuery): number {
    if (this.#sort !== query.sort) this.#list.items = sorted(this.#page?.items ?? [], query.sort);
    this.#sort = query.sort;
    return this.#list.filter((pledge) => matches(pledge, query));
  }

  /** The cards; `shows` is what else a card shows. */
  render(card: (pledge: PublishedPledge) => unknown, shows: unknown): unknown {
    return this.#list.render(card, shows);
  }
}
