import type { Kysely } from 'kysely';
import type { Head } from './head.ts';
import type { AddedSealed, NewSealed } from './sealed.ts';
import type { Added, NewSubmission } from './store.ts';
import type { Row, Tables } from './tables.ts';

/** Where a row stands in a list; the next page begins behind it. */
export type Place = readonly [place: number, item: number];

/** What a page of a wall is read by: lists in the same order, merged, from a place on. */
export interface WallQuery {
  readonly lists: readonly number[];
  readonly after?: Place | undefined;
  readonly size: number;
}

/** A row of a list on the way, before it is known whether it is on the page. */
export interface ScannedRow {
  readonly list: number;
  readonly place: number;
  readonly item: number;
  readonly facet_set: number;
  /** Its words, where they were asked for. */
  readonly words: string | null;
}

/** The sorts that published rows keep a place for; the newest need none. */
export type PlaceColumn = 'due_place' | 'updated_place';

/** What a search reads: every word has to occur, with one mark of each set of marks. */
export interface SearchQuery {
  readonly words: readonly string[];
  readonly marks: readonly (readonly string[])[];
  readonly place?: PlaceColumn | undefined;
  readonly after?: Place | undefined;
  readonly size: number;
}

/** A published row in reading order. */
export interface WallRow {
  readonly place: number;
  readonly item: number;
  readonly data: string;
}

/** A row of the dictionary of streams, as `streamVersions` reads it. */
export type StreamVersion = Pick<Row<'streams'>, 'id' | 'version'>;

/** What one database does in its own way. Everything else is written once, over kysely. */
export interface Engine {
  /** For writing outside a transaction of the store, and for the sign-in library. */
  readonly db: Kysely<Tables>;
  /** For reading; sees everything that was committed. */
  readonly reader: Kysely<Tables>;
  /** Runs work in one transaction and resolves once it is on disk. What has to succeed may use the room kept for a full disk. */
  write<T>(work: (transaction: Kysely<Tables>) => Promise<T>, options?: { readonly urgent: boolean }): Promise<T>;
  /** Runs reading work over one unchanging state of the database, however long it takes, while others go on. */
  snapshot<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** Locks an organisation's chain until the transaction ends, and tells where it stands. */
  head(transaction: Kysely<Tables>, organisation: string): Promise<Head>;
  /** Stores what arrived together in one transaction. The answers come in the order of the submissions. */
  addAll(batch: readonly NewSubmission[]): Promise<readonly (Added | Error)[]>;
  /** The same for what is told in confidence. */
  addSealed(batch: readonly NewSealed[]): Promise<readonly (AddedSealed | Error)[]>;
  wall(query: WallQuery): Promise<readonly WallRow[]>;
  /** The first rows of each list by itself, from a place on. */
  scan(query: WallQuery & { readonly withWords: boolean }): Promise<readonly ScannedRow[]>;
  /** The ready answers of these items, in their order. */
  answers(places: readonly Pick<WallRow, 'place' | 'item'>[]): Promise<readonly WallRow[]>;
  search(query: SearchQuery): Promise<readonly WallRow[]>;
  streamVersions(ids: readonly number[]): Promise<readonly StreamVersion[]>;
  /** Takes the words of a published row out of the search index, before the row changes. */
  forget(transaction: Kysely<Tables>, row: Pick<Row<'published'>, 'number' | 'words'>): Promise<void>;
  /** Puts the words of a published row into the search index, after the row changed. */
  learn(transaction: Kysely<Tables>, row: Pick<Row<'published'>, 'number' | 'words'>): Promise<void>;
  /** Called after a transaction that erased text: leaves no copy of it in the files. */
  erased(): Promise<void>;
  ready(): Promise<void>;
  close(): Promise<void>;
}
