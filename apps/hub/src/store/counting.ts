import type { BoardReport, Outcome, Status } from '@antiracism-kit/schema';
import type { StoredItem } from './store.ts';

/** What arrived at one organisation from one day to another. */
export interface ArrivedQuery {
  readonly organisation: string;
  readonly kinds: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** How many arrived, by kind and by how they stand now. */
export type ArrivedCounts = Readonly<Record<string, Readonly<Partial<Record<Status, number>>>>>;

/** A stretch of what arrived; `after` is the `next` of the stretch before. */
export interface ArrivedStretch extends Omit<ArrivedQuery, 'kinds'> {
  readonly kind: string;
  readonly status: Status;
  readonly after?: ArrivedPlace | undefined;
}

/** Where a stretch ended. */
export type ArrivedPlace = readonly [day: string, number: number];

/** Items in the order in which they arrived. */
export interface Arrived {
  readonly items: readonly StoredItem[];
  readonly next?: ArrivedPlace;
}

/** How published items go: those that have come due by outcome, and how many have not. */
export interface FollowThrough {
  readonly due: Readonly<Record<Outcome, number>>;
  readonly notDue: number;
}

/** Is told how far a count is, and how far it goes. */
export type TellProgress = (done: number, total: number) => void;

/** A Board paper as it is kept: without the words of its quotes, which stay with their authors. */
export interface KeptReport {
  readonly report: BoardReport;
  readonly madeBy: string;
  /** The version of the strategy it was made from. */
  readonly strategy?: { readonly organisation: string; readonly number: number };
  /** For each quote, which step of its story published the words. */
  readonly steps: readonly number[];
}
