import type { StoredItem } from './store.ts';

/** A published item whose author left a way to be reached, with every answer. */
export interface Reachable {
  readonly id: string;
  readonly organisation: string;
  readonly lang: string;
  readonly answers: Record<string, unknown>;
}

/** A reminder that is taken on to be sent. */
export interface Claim {
  readonly item: string;
  readonly stage: string;
  readonly tokenHash: string;
  readonly on: string;
}

/** What the store does for reminders. */
export interface Reminding {
  /** Published items of a kind whose author left a way to be reached, a stretch at a time; empty at the end. */
  reachable(kind: string, after?: string): Promise<readonly Reachable[]>;
  /** Takes a reminder on; false when somebody has sent it, or is sending it today. */
  claimReminder(claim: Claim): Promise<boolean>;
  settleReminder(claim: Pick<Claim, 'item' | 'stage'>, sent: boolean): Promise<void>;
  byReminder(tokenHash: string): Promise<StoredItem | undefined>;
  /** Erases what is kept apart of these items. */
  forgetContacts(items: readonly string[]): Promise<void>;
}
