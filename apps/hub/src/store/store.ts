import type {
  Action,
  Consent,
  Decision,
  Organisation,
  Published,
  Sort,
  Status,
  Strategy,
  Succession,
  Tally,
} from '@antiracism-kit/schema';

/** An organisation of this hub, and the origins its pages are served from. */
export interface HostedOrganisation {
  readonly organisation: Organisation;
  readonly origins: readonly string[];
}

/** A checked draft on its way in. Nothing in it tells when, where from, or on what machine it was written. */
export interface NewSubmission {
  readonly kind: string;
  readonly organisation: string;
  readonly lang: string;
  readonly receivedOn: string;
  readonly fields: Record<string, unknown>;
  readonly consent: Consent;
  /** Names the sending. The item's id follows from it, so that the same sending is the same item. */
  readonly key: string;
  /** SHA-256 of the draft as sent, to tell a retry from another draft under the same key. */
  readonly bodyHash: string;
  /** SHA-256 of the receipt; absent for a follow-up, which is reached through the item it follows. */
  readonly receiptHash?: string;
  readonly follows?: string;
}

/** What came of adding: stored now, stored before (a retry), or refused because the key names another draft. */
export type Added = { readonly id: string; readonly receivedOn: string; readonly status: Status } | 'key-reused';

/** A step as the store keeps it: with who took it, never with an exact time for authors and readers. */
export interface StoredDecision extends Decision {
  readonly by: 'author' | 'reader' | { readonly moderator: string };
}

/** An item with its history. `fields` is absent once the text is erased. */
export interface StoredItem {
  readonly id: string;
  readonly kind: string;
  readonly organisation: string;
  readonly lang: string;
  readonly receivedOn: string;
  readonly consent?: Consent;
  readonly fields?: Record<string, unknown>;
  /** The answers as first sent, when they were revised since. */
  readonly original?: Record<string, unknown>;
  readonly follows?: string;
  readonly decisions: readonly StoredDecision[];
  readonly followUps: readonly StoredItem[];
}

/** A step to add. `seen` is how many steps its taker saw; `fields` only for a revision. */
export interface NewDecision {
  readonly action: Action;
  readonly by: StoredDecision['by'];
  readonly on: string;
  readonly seen?: number;
  readonly reason?: Decision['reason'];
  readonly message?: string;
  readonly fields?: Record<string, unknown>;
  readonly key?: string;
}

/** Which published items, in which order, from where. */
export interface PageQuery {
  readonly scope: string;
  readonly kind: string;
  readonly within: readonly string[];
  readonly facets: readonly string[];
  readonly search?: string;
  readonly sort: Sort;
  readonly after?: string;
  readonly size: number;
}

/** One page; `next` is the cursor of the page after it. */
export interface Page {
  readonly items: readonly Published[];
  readonly next?: string;
}

/** Which items a moderator's queue shows. */
export interface QueueQuery {
  readonly organisations: readonly string[] | 'all';
  readonly status?: Status;
  readonly kind?: string;
  readonly after?: string;
}

/** One step that somebody decided, from the chained audit: without any text, and without arrivals. */
export interface AuditEntry {
  readonly item: string;
  readonly organisation: string;
  readonly kind: string;
  readonly action: Action;
  readonly by: StoredDecision['by'];
  readonly on: string;
  readonly reason?: Decision['reason'];
}

/** Where the hub keeps things. Two databases, one meaning: `store.suite.ts` says what every method promises. */
export interface Store {
  organisations(): Promise<readonly HostedOrganisation[]>;
  successions(): Promise<readonly Succession[]>;
  saveOrganisations(hosted: readonly HostedOrganisation[], successions: readonly Succession[]): Promise<void>;
  strategy(organisation: string): Promise<Strategy | undefined>;
  saveStrategy(strategy: Strategy): Promise<void>;

  /** Resolves once the submission is committed and on disk. Those that arrive together share one commit. */
  add(submission: NewSubmission): Promise<Added>;
  byReceipt(organisation: string, receiptHash: string): Promise<StoredItem | undefined>;
  item(id: string): Promise<StoredItem | undefined>;
  /** Adds a step and brings the walls in line with it, in one transaction. Throws a Problem when the step is not open now. */
  decide(id: string, decision: NewDecision): Promise<StoredItem>;
  queue(
    query: QueueQuery,
  ): Promise<{ readonly items: readonly StoredItem[]; readonly waiting: number; readonly next?: string }>;
  audit(
    organisations: readonly string[] | 'all',
    after?: string,
  ): Promise<{ readonly entries: readonly AuditEntry[]; readonly next?: string }>;
  /** Checks the chain of decisions of every organisation: the first broken link, or undefined. */
  brokenLink(): Promise<{ readonly organisation: string; readonly decision: number } | undefined>;

  page(query: PageQuery): Promise<Page>;
  /** How many items match, from kept counts; never counted on request. */
  total(query: Pick<PageQuery, 'scope' | 'kind' | 'within' | 'facets'>): Promise<number>;
  tally(scope: string, kind: string): Promise<Tally>;
  published(scope: string, id: string): Promise<Published | 'gone' | undefined>;
  /** Changes whenever anything that the walls of this scope show has changed. */
  version(scope: string): Promise<string>;

  /** Resolves while the database answers; rejects otherwise. */
  ready(): Promise<void>;
  close(): Promise<void>;
}
