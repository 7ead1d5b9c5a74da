import type { PublishedPage } from '@antiracism-kit/schema';
import { read } from '../core/read.ts';
import type { Locale } from '../locales/locale.ts';
import { isShown, type PublishedStory, shownKinds } from './published-story.ts';

/** What a visitor asked the wall for. */
export interface StoryQuery {
  readonly kinds: readonly string[];
  readonly search: string;
  /** `name:value`; values of one name widen the choice, different names narrow it. */
  readonly facets: readonly string[];
  /** ODS codes of organisations and systems. */
  readonly within: readonly string[];
}

/** What is asked for before anybody chose anything. */
export const whole: StoryQuery = { kinds: [], search: '', facets: [], within: [] };

/** Turns to another page. */
export type Turn = (signal: AbortSignal) => Promise<void>;

/** Where the wall's stories come from, and which of them are on show. */
export interface StorySource {
  /** The first answer, before anybody chose anything. */
  readonly first: PublishedPage;
  readonly items: readonly PublishedStory[];
  /** How many stand before those on show. */
  readonly from: number;
  readonly total: number | undefined;
  readonly previous: Turn | undefined;
  readonly next: Turn | undefined;
  /** Which stories are on show, as a sentence. */
  line(words: Locale['storyWall']): string;
  /** Shows what was asked for. */
  ask(query: StoryQuery, signal: AbortSignal): Promise<void>;
  /** One story, by its id, even of a kind that this wall does not know. */
  one(id: string, signal: AbortSignal): Promise<PublishedStory | undefined>;
}

/** The stories of a page that this wall can show: the hub's answer is typed for pledges, and a newer one has more kinds. */
export const storiesIn = ({ items }: PublishedPage) => (items as unknown as PublishedStory[]).filter(isShown);

type Place = { readonly after?: string; readonly from: number };

/** Which stories of a source are on show, as a sentence. */
export const lineOf = ({ from, items, total, first }: StorySource, words: Locale['storyWall']): string => {
  if (items.length > 0) return words.showing(from + 1, from + items.length, total);
  return first.total ? words.noMatch : words.empty;
};

/** The stories of a hub, a page at a time. Its pages are found by where they start, so there are no page numbers. */
export class HubStories implements StorySource {
  first: PublishedPage = { items: [] };
  readonly #at: { hub: string; organisation: string };
  readonly #kinds: readonly string[];
  #query = whole;
  #page = this.first;
  #total: number | undefined;
  // where this page starts, and where those before it do
  #trail: readonly Place[] = [];

  constructor(at: { hub: string; organisation: string }, kinds: readonly string[] = Object.keys(shownKinds)) {
    this.#at = at;
    this.#kinds = kinds.filter((kind) => kind in shownKinds);
  }

  line(words: Locale['storyWall']): string {
    return lineOf(this, words);
  }

  get items(): PublishedStory[] {
    return storiesIn(this.#page);
  }

  get from(): number {
    return this.#trail.at(-1)?.from ?? 0;
  }

  get total(): number | undefined {
    return this.#total;
  }

  get previous(): Turn | undefined {
    const trail = this.#trail.slice(0, -1);
    return trail.length > 0 ? (signal) => this.#turn(trail, signal) : undefined;
  }

  get next(): Turn | undefined {
    const { next } = this.#page;
    const from = this.from + this.items.length;
    return next ? (signal) => this.#turn([...this.#trail, { after: next, from }], signal) : undefined;
  }

  async ask(query: StoryQuery, signal: AbortSignal): Promise<void> {
    this.#query = query;
    await this.#turn([{ from: 0 }], signal);
    if (query === whole) this.first = this.#page;
  }

  async one(id: string, signal: AbortSignal): Promise<PublishedStory | undefined> {
    const { organisation } = this.#at;
    const found = this.items.find((story) => story.id === id);
    if (found) return found;
    // a story by its address is seldom asked for, so what asks for it comes then
    const { call } = await import('@antiracism-kit/schema/client');
    return (await call({ ...this.#at, signal }, 'getPublished', { organisation, id })) as unknown as PublishedStory;
  }

  async #turn(trail: readonly Place[], signal: AbortSignal): Promise<void> {
    const { kinds, search, facets, within } = this.#query;
    const after = trail.at(-1)?.after;
    const page = await read({ ...this.#at, signal }, 'listPublished', '/published', {
      organisation: this.#at.organisation,
      kind: [...(kinds.length > 0 ? kinds : this.#kinds)],
      facet: [...facets],
      within: [...within],
      ...(search && { search }),
      ...(after !== undefined && { after }),
    });
    if (trail.length === 1) this.#total = page.total;
    this.#page = page;
    this.#trail = trail;
  }
}
