import type { Keyring, SignedKeySet, SigningSecret, TestItem, WrappedKey } from '@antiracism-kit/schema';

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

/** A moderator's key: its public part, and what only its owner can unwrap or open. */
export interface StoredKey {
  /** The id of its owner. */
  readonly moderator: string;
  readonly recipient: string;
  readonly madeOn: string;
  /** The last day on which its owner opened the test item. */
  readonly passedOn: string;
  readonly ways: readonly WrappedKey[];
  readonly test: TestItem;
}

/** What an organisation's keys rest on besides the key set. */
export interface StoredKeyring {
  readonly signing?: SigningSecret;
  readonly recovery?: NonNullable<Keyring['recovery']>;
}

/** What the store keeps of keys: public ones, wrapped ones, and who said so. */
export interface KeyStore {
  /** The newest key set of an organisation. */
  keySet(organisation: string): Promise<StoredKeySet | undefined>;
  /** Keeps a key set, and what came with it; the same one again is kept once. Throws `changed-meanwhile` when there is one of its version or newer. */
  saveKeySet(keySet: StoredKeySet, came?: StoredKeyring): Promise<void>;
  keyring(organisation: string): Promise<StoredKeyring>;
  /** Keeps that the holder of a share has it. Throws `not-found` where there is no recovery key. */
  confirmShare(organisation: string, holder: number, on: string): Promise<void>;
  /** The keys of these moderators, newest first. */
  keysOf(moderators: readonly string[]): Promise<readonly StoredKey[]>;
  /** Keeps a key; of one that is there already, another way to unwrap it. */
  saveKey(key: StoredKey): Promise<StoredKey>;
  /** Keeps that a key opened its test item, which is `hash`, and the next item. Throws `changed-meanwhile` when that is not the item that waits. */
  passTest(
    key: Pick<StoredKey, 'moderator' | 'recipient'>,
    hash: string,
    on: string,
    next: TestItem,
  ): Promise<StoredKey>;
  /** Whether a moderator was not asked to look in this week yet; from now on they were. */
  claimDigest(moderator: string, week: string): Promise<boolean>;
  /** Lets a moderator be asked again, because the mail was not taken. */
  releaseDigest(moderator: string): Promise<void>;
}
