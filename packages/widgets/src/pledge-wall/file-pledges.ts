import type { PublishedPage } from '@antiracism-kit/schema';
import type { ReactiveElement } from 'lit';
import type { Language } from '../core/language.ts';
import type { Locale } from '../locales/locale.ts';
import { cardCopies } from './card-copies.ts';
import { readFilePage } from './file-page.ts';
import { matching, sorted } from './pledge-filter.ts';
import { everything, type PledgeQuery, type PledgeSource, type PublishedPledge } from './pledge-query.ts';
import { SlicedList } from './sliced-list.ts';

/** The pledges of a file: all of them at once, filtered and sorted here. Fetched for `data-src` only. */
export class FilePledges implements PledgeSource {
  readonly live = true;
  readonly whole: PublishedPage;
  shown = 0;

  readonly #list: SlicedList<PublishedPledge>;
  #sort = '';
  #words: Locale['pledgeWall'] | undefined;
  #card: ((pledge: PublishedPledge) => Element) | undefined;

  /** Reads the file for this wall. */
  static async open(wall: ReactiveElement, address: string): Promise<FilePledges> {
    const pledges = new FilePledges(wall, await readFilePage(address));
    await pledges.ask(everything);
    return pledges;
  }

  constructor(wall: ReactiveElement, page: PublishedPage) {
    this.whole = page;
    this.#list = new SlicedList(wall, '.ark-grid');
  }

  async ask(query: PledgeQuery): Promise<void> {
    if (this.#sort !== query.sort) this.#list.items = sorted(this.whole.items, query.sort);
    this.#sort = query.sort;
    this.shown = this.#list.filter(matching(query));
  }

  line(words: Locale['pledgeWall']): string {
    return words.showingOf(this.shown, this.whole.items.length);
  }

  cards(words: Locale['pledgeWall'], language: Language, open: (pledge: PublishedPledge) => void): unknown {
    if (this.#words !== words) this.#card = undefined;
    this.#words = words;
    this.#card ??= cardCopies(this.whole.items, words, language, open);
    return this.#list.render(this.#card, words);
  }
}
