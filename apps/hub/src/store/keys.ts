import type { SignedKeySet } from '@antiracism-kit/schema';

/** A key set as it was checked and kept. */
export interface StoredKeySet {
  readonly organisation: string;
  readonly version: number;
  readonly id: string;
  readonly signer: string;
  readonly savedOn: string;
  /** A moderator's id. */
  readonly savedBy: string;
  readonly signed: SignedKeySet;
}

/** What the store keeps of keys: public ones, and who said so. */
export interface KeyStore {
  /** The newest key set of an organisation. */
  keySet(organisation: string): Promise<StoredKeySet | undefined>;
  /** Keeps a key set; the same one again is kept once. Throws `changed-meanwhile` when there is one of its version or newer. */
  saveKeySet(keySet: StoredKeySet): Promise<void>;
}
