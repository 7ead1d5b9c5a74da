import type {
  Action,
  Consent,
  ConsentEntry,
  Decision,
  Organisation,
  Published,
  Sort,
  Status,
  Succession,
  Tally,
  Theme,
} from '@antiracism-kit/schema';
import type { AccountabilityStore, StrategyChange } from './accountability.ts';
import type {
  Arrived,
  ArrivedCounts,
  ArrivedQuery,
  ArrivedStretch,
  FollowThrough,
  KeptReport,
  TellProgress,
} from './counting.ts';
import type { StepFacts } from './facts.ts';
import type { KeyStore } from './keys.ts';
import type { Reminding } from './reminding.ts';
import type { SealedStore } from './sealed.ts';

export type * from './accountability.ts';
export type * from './keys.ts';
export type * from './reminding.ts';
export type * from './sealed.ts';

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
  /** Answers that are kept apart from the rest. */
  readonly apart?: Record<string, unknown>;
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
  readonly by: 'author' | 'reader' | 'hub' | { readonly moderator: string };
  readonly facts?: StepFacts;
}

/** An item with its history. `fields` is absent once the text is erased. */
export interface StoredItem {
  readonly id: string;
  readonly kind: string;
  readonly organisation: string;
  readonly lang: string;
  readonly receivedOn: string;
  /** What the author allows now. */
  readonly consent?: Consent;
  /** Every consent the author gave or changed, oldest first. */
  readonly consents: readonly ConsentEntry[];
  readonly fields?: Record<string, unknown>;
  /** The answers as first sent, when they were changed since. */
  readonly original?: Record<string, unknown>;
  /** Answers that are kept apart from the rest; absent when there are none, and once they are erased. */
  readonly apart?: Record<string, unknown>;
  /** Edited answers, whole, that wait for the author to agree. */
  readonly proposal?: { readonly fields: Record<string, unknown>; readonly edits: NonNullable<StepFacts['edits']> };
  /** Whether the answers as they stand were edited by the team and agreed by the author. */
  readonly edited: boolean;
  readonly themes: readonly Theme[];
  readonly informs: readonly string[];
  /** The day it came to stand as it does; absent while it is the team's turn. */
  readonly settledOn?: string;
  /** The moderator who took it on. */
  readonly assignedTo?: string;
  readonly follows?: string;
  readonly decisions: readonly StoredDecision[];
  readonly followUps: readonly StoredItem[];
}

/** A step to add. `seen` is how many steps its taker saw; `fields` and `apart` only for a revision or a proposal. */
export interface NewDecision {
  readonly action: Action;
  readonly by: StoredDecision['by'];
  readonly on: string;
  readonly seen?: number;
  readonly reason?: Decision['reason'];
  readonly message?: string;
  readonly fields?: Record<string, unknown>;
  readonly apart?: Record<string, unknown>;
  readonly facts?: StepFacts;
  readonly key?: string;
  /** What the step changes in a strategy, in the same transaction. */
  readonly strategy?: StrategyChange & { readonly organisation: string };
}

/** Which published items, in which order, from where. */
export interface PageQuery {
  readonly scope: string;
  readonly kinds: readonly string[];
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
  /** A moderator's id, or `nobody`. */
  readonly assignedTo?: string;
  readonly after?: string;
}

/** Items of one kind that have stood in one of these ways since before a day. */
export interface SettledQuery {
  readonly organisations: readonly string[] | 'all';
  readonly kind: string;
  readonly statuses: readonly Status[];
  readonly before: string;
  readonly size: number;
  /** The last item of the page before, as it stood. */
  readonly after?: { readonly day: string; readonly id: string };
}

/** What moderation did at one organisation, counted. */
export interface Figures {
  readonly since: string;
  readonly until: string;
  /** How many stand how: a status, or `not-published` and its reason, as `not-published:spam`. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** How many were answered `in-time`, `late`, or wait. */
  readonly answered: Readonly<Record<string, number>>;
  /** How many items on its walls are past their day, and nobody has told how they ended. */
  readonly pastDue?: number;
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

/** The how-manieth step of an organisation it is that does not hold, in one chain or the other. */
export type BrokenLink =
  | { readonly organisation: string; readonly decision: number }
  | { readonly organisation: string; readonly sealedStep: number };

/** Where the hub keeps things. Two databases, one meaning: `store.suite.ts` says what every method promises. */
export interface Store extends AccountabilityStore, Reminding, KeyStore, SealedStore {
  organisations(): Promise<readonly HostedOrganisation[]>;
  successions(): Promise<readonly Succession[]>;
  saveOrganisations(hosted: readonly HostedOrganisation[], successions: readonly Succession[]): Promise<void>;

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
  /** Checks both chains of every organisation, that of decisions and that of steps with what is told in confidence: the first broken link, or undefined. */
  brokenLink(): Promise<BrokenLink | undefined>;

  /** Items that have stood as they do for longest, oldest first. */
  settled(query: SettledQuery): Promise<readonly StoredItem[]>;
  /** Erases what is kept apart of items of a kind that have been closed since before a day. Resolves to how many there were. */
  eraseApart(query: Omit<SettledQuery, 'organisations'>): Promise<number>;
  /** Items that came since a day, with their history, a stretch at a time: `after` is the `next` of the stretch before. */
  arrivals(since: string, after?: number): Promise<{ readonly items: readonly StoredItem[]; readonly next?: number }>;
  /** How many arrived at an organisation in some days; for rare questions. */
  countArrived(query: ArrivedQuery): Promise<ArrivedCounts>;
  /** The same items, of one kind and status, with their history, a stretch at a time. */
  arrived(query: ArrivedStretch): Promise<Arrived>;
  figures(organisations: readonly string[]): Promise<readonly Figures[]>;
  saveFigures(organisation: string, figures: Figures): Promise<void>;

  page(query: PageQuery): Promise<Page>;
  /** How many items match, from kept counts; never counted on request. */
  total(query: Pick<PageQuery, 'scope' | 'kinds' | 'within' | 'facets'>): Promise<number>;
  tally(scope: string, kinds: readonly string[]): Promise<Tally>;
  /** How published items go that have come due until a day; reads one list after the other, so for rare questions. */
  followThrough(
    query: { readonly scope: string; readonly kinds: readonly string[]; readonly until: string },
    tell?: TellProgress,
  ): Promise<FollowThrough>;
  /** Every value that a facet has on a wall, for example the years. */
  facetValues(scope: string, kinds: readonly string[], facet: string): Promise<readonly string[]>;
  published(scope: string, id: string): Promise<Published | 'gone' | undefined>;
  /** Changes whenever anything that the walls of this scope show has changed. */
  version(scope: string): Promise<string>;

  /** The Board papers of an organisation, newest first. */
  reports(organisation: string): Promise<readonly KeptReport[]>;
  report(organisation: string, id: string): Promise<KeptReport | undefined>;
  saveReport(report: KeptReport): Promise<void>;

  /** Resolves while the database answers; rejects otherwise. */
  ready(): Promise<void>;
  close(): Promise<void>;
}
