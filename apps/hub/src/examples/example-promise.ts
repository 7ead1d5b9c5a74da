import type { NewProgress } from '@antiracism-kit/schema';

/** What was said about a sample action so many days before the day of loading, and what changed with it. */
export interface ExampleUpdate extends Omit<Partial<NewProgress>, 'subject' | 'dueDate'> {
  readonly daysAgo: number;
  readonly summary: string;
  /** A due date that moves: days from the day of loading, and why. */
  readonly moves?: { readonly dueIn: number; readonly reason: string };
}

/** A sample action; it begins as not started. */
export interface ExampleAction {
  readonly ref: string;
  readonly title: string;
  readonly role: string;
  /** Days from the day of loading; below 0 when it has passed. */
  readonly dueIn?: number;
  readonly updates: readonly ExampleUpdate[];
}

/** A sample commitment under a priority. */
export interface ExampleCommitment {
  readonly priority: string;
  readonly ref: string;
  readonly text: string;
  readonly role: string;
  readonly dueIn?: number;
  readonly highImpactActions?: number[];
  readonly wresIndicators?: number[];
  readonly actions: readonly ExampleAction[];
}

/** An update: when, in what words, and what changed with it. */
export const said = (
  daysAgo: number,
  summary: string,
  more: Omit<ExampleUpdate, 'daysAgo' | 'summary'> = {},
): ExampleUpdate => ({ daysAgo, summary, ...more });

/** An action: its reference, title, owner, the day it is first due, and what was said of it, oldest first. */
export const action = (
  ref: string,
  title: string,
  role: string,
  dueIn: number | undefined,
  ...updates: ExampleUpdate[]
): ExampleAction => ({ ref, title, role, ...(dueIn !== undefined && { dueIn }), updates });

/** Under way, and not rated. */
export const begun = { status: 'in-progress' } as const;
/** Under way, and on track. */
export const onTrack = { ...begun, delivery: 'on-track' } as const;
/** Under way, with some risk. */
export const someRisk = { ...begun, delivery: 'some-risk' } as const;
/** Under way, and off track. */
export const offTrack = { ...begun, delivery: 'off-track' } as const;
/** Completed. */
export const done = { status: 'completed', delivery: 'complete' } as const;
