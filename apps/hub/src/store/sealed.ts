import type { ConsentEntry, SealedAction, Status, Theme, Use } from '@antiracism-kit/schema';
import type { Added, StoredDecision } from './store.ts';

/** Something sealed on its way in. Weeks are told by their Monday. */
export interface NewSealed {
  readonly organisation: string;
  readonly kind: string;
  readonly lang: string;
  readonly week: string;
  /** The day, which a key set must not have outlived. It is not kept. */
  readonly day: string;
  readonly wording: string;
  readonly uses: readonly Use[];
  readonly keySet: string;
  /** Names the sending. The item's id follows from it. */
  readonly key: string;
  readonly mailbox: string;
  /** SHA-256 of the right to the mailbox. */
  readonly proofHash: string;
  /** SHA-256 of the draft as sent, to tell a retry from another draft under the same key. */
  readonly bodyHash: string;
  readonly sealed: Uint8Array;
}

/** What came of adding: what comes of every submission, or refused because there is a newer key set, or none that holds. */
export type AddedSealed = Added | 'old-key-set';

/** What the hub knows of something told in confidence. */
export interface SealedItem {
  readonly id: string;
  readonly organisation: string;
  readonly kind: string;
  readonly lang: string;
  readonly week: string;
  readonly wording: string;
  /** Every consent its author gave, oldest first; none once it is erased. */
  readonly consents: readonly ConsentEntry[];
  readonly key: string;
  readonly mailbox: string;
  readonly status: Status;
  /** When it last came to the team; absent while it is not the team's turn. */
  readonly waitingSince?: string;
  /** When it came to stand as it does; absent while it is the team's turn. */
  readonly settledOn?: string;
  readonly agreed?: string;
  readonly approvedBy?: string;
  readonly assignedTo?: string;
  readonly themes: readonly Theme[];
  /** The item on the walls that has the agreed words. */
  readonly published?: string;
  /** Grows with everything that happens to it. */
  readonly seen: number;
  /** How many messages followed what its author told. */
  readonly messages: number;
  /** The key set that what its author told is sealed to; absent once it is erased. */
  readonly keySet?: string;
  /** Whether one of its envelopes is sealed to an older key set than the newest. */
  readonly outdated: boolean;
}

/** One envelope of an item. */
export interface SealedEnvelope {
  readonly key: string;
  readonly from: 'author' | 'team';
  readonly week: string;
  readonly keySet: string;
  readonly proposes: boolean;
  readonly sealed: Uint8Array;
}

/** What a moderator did with an item: neither `reason`, one of a list, nor `facts` hold what anybody wrote. */
export interface SealedStepTaken {
  readonly action: SealedAction;
  readonly by: Exclude<StoredDecision['by'], 'author' | 'reader'>;
  readonly on: string;
  readonly reason?: string;
  readonly facts?: SealedFacts;
}

/** What belongs to a step besides its reason. */
export interface SealedFacts {
  /** `assign`: the moderator who has it now. */
  readonly to?: string;
  /** `label`: what it is about. */
  readonly themes?: readonly Theme[];
}

/** An item with its envelopes, the first of them what its author told, and with its steps. */
export interface SealedFile extends SealedItem {
  readonly envelopes: readonly SealedEnvelope[];
  readonly steps: readonly SealedStepTaken[];
}

/** An envelope on its way in. */
export interface NewEnvelope {
  readonly key: string;
  readonly keySet: string;
  readonly sealed: Uint8Array;
}

/** What an author does. None of it is in the chain, which would date it more finely than its week. */
export type AuthorsChange =
  | { readonly action: 'write'; readonly week: string; readonly envelope: NewEnvelope }
  | { readonly action: 'agree'; readonly week: string; readonly digest: string }
  | { readonly action: 'narrow'; readonly week: string; readonly uses: readonly Use[] }
  | { readonly action: 'withdraw'; readonly week: string };

/** Words to publish, as they were held against their kind. */
export interface AgreedWords {
  readonly fields: Record<string, unknown>;
  readonly digest: string;
  /** The use that publishing them needs. */
  readonly needed: Use;
}

/** What a moderator does, or the hub. `seen` is what its taker saw of the item. */
export interface NewSealedStep extends SealedStepTaken {
  readonly seen?: number;
  /** `reply` and `propose`. */
  readonly envelope?: NewEnvelope & { readonly week: string };
  /** `reseal`: each takes the place of the one with its key. */
  readonly envelopes?: readonly NewEnvelope[];
  /** `publish`. Nothing of it is kept before the second of two people publishes it. */
  readonly words?: AgreedWords;
}

/** Which items the restricted queue shows: those that wait, longest first; or those with a status or in need of sealing again, newest first. */
export interface SealedQuery {
  readonly organisations: readonly string[] | 'all';
  readonly status?: Status;
  readonly outdated?: boolean;
  readonly after?: string;
}

/** One step, as the audit lists it. */
export interface SealedAuditEntry extends SealedStepTaken {
  readonly item: string;
  readonly organisation: string;
  readonly kind: string;
}

/** Items of a kind that have stood as they do since before a day, on the walls or not. */
export interface SealedSettledQuery {
  readonly kind: string;
  readonly published: boolean;
  readonly before: string;
  readonly size: number;
}

/** What the store keeps of what is told in confidence: envelopes that it cannot open. */
export interface SealedStore {
  /** Resolves once it is committed and on disk. Those that arrive together share one commit. A mailbox holds one item. */
  addSealed(sealed: NewSealed): Promise<AddedSealed>;
  /** The item of a mailbox, without its steps, for who has the right to it. A mailbox that nobody has costs the same. */
  openMailbox(organisation: string, mailbox: string, proofHash: string): Promise<SealedFile | undefined>;
  changeSealed(id: string, change: AuthorsChange): Promise<void>;
  sealedItem(id: string): Promise<SealedItem | undefined>;
  sealedFile(id: string): Promise<SealedFile | undefined>;
  /** Adds a step to the chain and does what it says, in one transaction. Throws a Problem when it is not open now. */
  stepSealed(id: string, step: NewSealedStep): Promise<SealedFile>;
  sealedQueue(
    query: SealedQuery,
  ): Promise<{ readonly items: readonly SealedItem[]; readonly waiting: number; readonly next?: string }>;
  sealedAudit(
    organisations: readonly string[] | 'all',
    after?: string,
  ): Promise<{ readonly entries: readonly SealedAuditEntry[]; readonly next?: string }>;
  settledSealed(query: SealedSettledQuery): Promise<readonly SealedItem[]>;
  /** What each experience of an organisation is about, of those that are there and whose authors allow to be counted. */
  sealedThemes(organisation: string): Promise<readonly (readonly Theme[])[]>;
}
