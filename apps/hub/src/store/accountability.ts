import type { ProgressUpdate, Strategy } from '@antiracism-kit/schema';

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
