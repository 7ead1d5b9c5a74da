import type { PublishedPage } from '@antiracism-kit/schema';
import type { Language } from '../core/language.ts';
import { read } from '../core/read.ts';
import type { Locale } from '../locales/locale.ts';
import { pledgeCard } from './pledge-card.ts';
import { everything, type PledgeQuery, type PledgeSource, type PublishedPledge } from './pledge-query.ts';

type Place = { after?: string | undefined; from: number };
type At = { hub: string; organisation: string };

/** The pledges of a hub, a page at a time. Its pages are found by where they start, so there are no page numbers. */
export class HubPledges implements PledgeSource {
  readonly live = false;
  whole: PublishedPage = { items: [] };
  where: string | undefined;

  readonly #at: At;
  #query = everything;
  #page = this.whole;
  #total: number | undefined;
  // where this page starts, and where those before it do
  #trail: Place[] = [];

  /** The first page, and the name of the organisation. */
  static async open(at: At, signal: AbortSignal): Promise<HubPledges> {
    const pledges = new HubPledges(at);
    const [organisation] = await Promise.all([
      // without its name the sentence is shorter
      read({ ...at, signal }, 'getOrganisation', '', { organisation: at.organisation }).catch(() => undefined),
      pledges.ask(everything, signal),
    ]);
    pledges.where = organisation?.shortName;
    pledges.whole = pledges.#page;
    return pledges;
  }

  constructor(at: At) {
    this.#at = at;
  }

  get shown(): number {
    return this.#page.items.length;
  }

  ask(query: PledgeQuery, signal: AbortSignal): Promise<void> {
    this.#query = query;
    return this.#turn([{ from: 0 }], signal);
  }

  previous(): ((signal: AbortSignal) => Promise<void>) | undefined {
    const trail = this.#trail.slice(0, -1);
    return trail.length > 0 ? (signal) => this.#turn(trail, signal) : undefined;
  }

  next(): ((signal: AbortSignal) => Promise<void>) | undefined {
    const { next } = this.#page;
    return next
      ? (signal) => this.#turn([...this.#trail, { after: next, from: this.#from + this.shown }], signal)
      : undefined;
  }

  line(words: Locale['pledgeWall']): string {
    return words.showing(this.#from + 1, this.#from + this.shown, this.#total);
  }

  cards(words: Locale['pledgeWall'], language: Language, open: (pledge: PublishedPledge) => void): unknown {
    return this.#page.items.map((pledge) => pledgeCard(pledge, words, language, open));
  }

  get #from(): number {
    return this.#trail.at(-1)?.from ?? 0;
  }

  async #turn(trail: Place[], signal: AbortSignal): Promise<void> {
    const { search, facets, within, sort } = this.#query;
    const page = await read({ ...this.#at, signal }, 'listPublished', '/published', {
      organisation: this.#at.organisation,
      kind: ['pledge'],
      facet: facets,
      within,
      sort,
      ...(search && { search }),
      after: trail.at(-1)?.after,
    });
    if (trail.length === 1) this.#total = page.total;
    this.#page = page;
    this.#trail = trail;
  }
}
