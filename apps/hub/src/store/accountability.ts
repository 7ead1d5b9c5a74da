import type { Measure, ProgressUpdate, Strategy } from '@antiracism-kit/schema';

/** When a version of a strategy was saved, and by whom: a moderator's id, or `hub`. */
export interface StrategyVersion {
  readonly number: number;
  readonly savedOn: string;
  readonly savedBy: string;
}

/** How a strategy changes. `seen` is the version its author saw; without it, whatever stands is changed. */
export interface StrategyChange {
  readonly by: string;
  readonly on: string;
  readonly seen?: number;
  change(strategy: Strategy | undefined): Strategy;
}

/** A change of a part of a draft: where, who made the last one, and when. */
export interface DraftEdit {
  readonly at: string;
  readonly by: string;
  readonly on: string;
}

/** A value that was changed in the draft and in the published strategy as well. */
export interface DraftClash {
  readonly where: string;
  readonly label: string;
  readonly draft: string;
  readonly published: string;
}

/** A strategy on its way to its next version. */
export interface StrategyDraft {
  /** The version it changes; 0 for a first one. */
  readonly number: number;
  /** Grows with every change. */
  readonly revision: number;
  readonly strategy: Strategy;
  readonly edits: readonly DraftEdit[];
  readonly clashes: readonly DraftClash[];
}

/** Which updates on progress, from where. */
export interface ProgressQuery {
  readonly organisation: string;
  readonly subject?: string | undefined;
  readonly after?: string | undefined;
}

/** An update on its way in, and what it changes in the strategy. */
export interface KeptProgress {
  readonly organisation: string;
  readonly key: string;
  readonly update: ProgressUpdate;
  readonly change?: StrategyChange;
}

/** Priorities by id, commitments and actions by reference, as items of these organisations are linked to them. */
export interface LinkQuery {
  readonly organisations: readonly string[];
  readonly priorities: readonly string[];
  readonly promises: readonly string[];
}

/** How many published items of a kind have a facet. */
export interface FacetCount {
  readonly kind: string;
  readonly facet: string;
  readonly count: number;
}

/** What the store keeps of strategies and of how they go. */
export interface AccountabilityStore {
  strategy(organisation: string): Promise<Strategy | undefined>;
  strategyVersions(organisation: string): Promise<readonly StrategyVersion[]>;
  strategyVersion(organisation: string, number: number): Promise<Strategy | undefined>;
  /** Saves a new version and resolves to its number. Throws `changed-meanwhile` when `seen` is not the newest. */
  saveStrategy(organisation: string, change: StrategyChange): Promise<number>;
  strategyDraft(organisation: string): Promise<StrategyDraft | undefined>;
  /** Keeps a draft under its next revision. Throws `changed-meanwhile` when its revision is not the newest; 0 is a new draft. */
  saveStrategyDraft(organisation: string, draft: StrategyDraft): Promise<void>;
  /** Throws a draft away, unless it was changed since this revision. */
  dropStrategyDraft(organisation: string, revision: number): Promise<void>;
  progress(query: ProgressQuery): Promise<{ readonly updates: readonly ProgressUpdate[]; readonly next?: string }>;
  /** The day of the newest update on each subject. */
  latestProgress(organisation: string): Promise<Readonly<Record<string, string>>>;
  /** Adds an update and changes the strategy with it, in one transaction. The same key is the same update. */
  addProgress(progress: KeptProgress): Promise<ProgressUpdate>;
  measures(organisation: string): Promise<readonly Measure[]>;
  /** Throws `changed-meanwhile` when a revision is given and is not what is kept; `new` when nothing may be. */
  saveMeasure(measure: Measure, seen?: string): Promise<void>;
  /** Which of these priorities and references items are linked to, and how many; counted on request, for rare questions. */
  linked(query: LinkQuery): Promise<ReadonlyMap<string, number>>;
  /** How many items of each kind have each of these facets, from kept counts. */
  facetCounts(scope: string, kinds: readonly string[], facets: readonly string[]): Promise<readonly FacetCount[]>;
}
