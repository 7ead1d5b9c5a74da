import type { PublishedPage, Sort } from '@antiracism-kit/schema';
import type { Language } from '../core/language.ts';
import type { Locale } from '../locales/locale.ts';

/** One published pledge as the wall gets it. */
export type PublishedPledge = PublishedPage['items'][number];

/** What a visitor asked the wall for. */
export interface PledgeQuery {
  search: string;
  /** `name:value`; values of one name widen the choice, different names narrow it. */
  facets: string[];
  /** ODS codes of organisations and systems. */
  within: string[];
  sort: Sort;
}

/** What is asked for before anybody chose anything. */
export const everything: PledgeQuery = { search: '', facets: [], within: [], sort: 'newest' };

/** Where the wall's pledges come from, and which of them are on show. */
export interface PledgeSource {
  /** The first answer, before anybody chose anything. */
  readonly whole: PublishedPage;
  /** Name of the organisation or region, for a sentence. */
  readonly where?: string | undefined;
  /** How many pledges are on show. */
  readonly shown: number;
  /** Whether an answer comes at once. */
  readonly live: boolean;
  /** Shows what was asked for. */
  ask(query: PledgeQuery, signal: AbortSignal): Promise<void>;
  /** Turns to the page before, when there is one. */
  previous?(): ((signal: AbortSignal) => Promise<void>) | undefined;
  /** Turns to the page after, when there is one. */
  next?(): ((signal: AbortSignal) => Promise<void>) | undefined;
  /** Which pledges are on show, as a sentence. */
  line(words: Locale['pledgeWall']): string;
  /** The cards; a card that is pressed opens its pledge. */
  cards(words: Locale['pledgeWall'], language: Language, open: (pledge: PublishedPledge) => void): unknown;
}
