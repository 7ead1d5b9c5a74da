import type { Generated, Insertable, Selectable } from 'kysely';

/** What was sent. The row outlives its text: after withdrawal it is the stone that keeps a late retry out. */
export interface SubmissionsTable {
  number: Generated<number>;
  id: string;
  kind: string;
  organisation: string;
  lang: string;
  received_on: string;
  status: string;
  /** The day it last came to the team; null while it is not the team's turn. */
  waiting_since: string | null;
  /** The moderator who took it on; null while nobody has. */
  assigned_to: Generated<string | null>;
  /** The day it came to stand as it does; null while it is the team's turn. */
  settled_on: Generated<string | null>;
  fields: string | null;
  consent: string | null;
  body_hash: string;
  receipt_hash: string | null;
  follows: string | null;
  /** Which of the items that follow the same one it is: 1, 2, 3. */
  turn: number | null;
}

/** Every step, only ever added: a trigger refuses anything else. `hash` covers the step and the hash before it. */
export interface DecisionsTable {
  number: Generated<number>;
  organisation: string;
  item: string;
  action: string;
  taken_by: string;
  taken_on: string;
  reason: string | null;
  text_hash: string | null;
  /** What belongs to the step besides words, as JSON: ids, names of choices, never anything a person wrote. */
  facts: Generated<string | null>;
  key: string | null;
  hash: string;
}

/** What the hub may know of something told in confidence. */
export interface SealedItemsTable {
  id: string;
  organisation: string;
  kind: string;
  lang: string;
  /** The Monday of the week it arrived in. */
  week: string;
  wording: string;
  /** Every consent its author gave, oldest first, as JSON. */
  consents: string;
  key: string;
  mailbox: string;
  /** SHA-256 of the right to the mailbox. */
  proof_hash: string;
  body_hash: string;
  status: string;
  /** When it last came to the team: the day, or the Monday where the author did it. */
  waiting_since: string | null;
  /** When it came to stand as it does, in the same way; null while it is the team's turn. */
  settled_on: string | null;
  /** The digest of the words that may be published. */
  agreed: string | null;
  /** The first of two moderators who publish it. */
  approved_by: string | null;
  assigned_to: string | null;
  themes: Generated<string>;
  /** The item on the walls that has the agreed words. */
  published: string | null;
  /** Grows with everything that happens to it. */
  seen: Generated<number>;
}

/** Everything the store keeps, by table. */
export interface Tables {
  organisations: { code: string; data: string; origins: string };
  successions: { number: number; data: string };
  /** Each organisation's strategy as it stands; `number` is its version. */
  strategies: { organisation: string; number: number; data: string };
  strategy_versions: { organisation: string; number: number; saved_on: string; saved_by: string; data: string };
  /** What is being changed in a strategy and not published yet; `revision` grows with every change. */
  strategy_drafts: { organisation: string; revision: number; data: string };
  /** Updates on progress, only ever added: a trigger refuses anything else. */
  progress: {
    number: Generated<number>;
    id: string;
    organisation: string;
    subject: string;
    added_on: string;
    supersedes: string | null;
    key: string;
    data: string;
  };
  /** Reminders that were sent, or taken on to be sent; the hash opens one question about the item. */
  reminders: { item: string; stage: string; token_hash: string; claimed_on: string; sent: number };
  measures: { organisation: string; id: string; data: string };
  /** Board papers as they were made, as JSON. */
  board_reports: { number: Generated<number>; id: string; organisation: string; made_on: string; data: string };
  /** Every key set an organisation has had, as it was signed. */
  key_sets: {
    organisation: string;
    version: number;
    id: string;
    signer: string;
    saved_on: string;
    saved_by: string;
    data: string;
  };
  /** What was told in confidence. The row outlives its envelopes, as a stone. */
  sealed_items: SealedItemsTable;
  /** Every envelope of an item: the first is what its author told, the others what was written both ways. */
  sealed_messages: {
    item: string;
    n: number;
    key: string;
    written_by: string;
    week: string;
    key_set: string;
    proposes: number;
    sealed: Uint8Array;
  };
  /** What moderators did with them, only ever added: a trigger refuses anything else. Numbered and chained within the organisation. */
  sealed_steps: {
    organisation: string;
    n: number;
    item: string;
    action: string;
    taken_by: string;
    taken_on: string;
    reason: string | null;
    facts: string | null;
    hash: string;
  };
  sealed_heads: { organisation: string; links: number; hash: string };
  /** Keys of moderators as they wrapped them in their browsers. */
  digests: { moderator: string; week: string };
  moderator_keys: { moderator: string; recipient: string; made_on: string; passed_on: string; data: string };
  /** The signing secret as it was sealed, and the recovery recipient with the names of who holds its shares. */
  keyrings: { organisation: string; data: string };
  submissions: SubmissionsTable;
  decisions: DecisionsTable;
  /** The last link of each organisation's chain, so that a chain cut short is noticed; and how many items of each kind wait there, as JSON. */
  heads: { organisation: string; links: number; hash: string; waiting: string };
  /** Answers that are kept apart from the rest and erased sooner: ways to get in touch, as JSON. */
  apart: { item: string; data: string };
  /** What moderation did, counted once a day for each organisation, as JSON. */
  figures: { organisation: string; since: string; until: string; data: string };
  /** Answers as changed by their author, or as a moderator proposes them; the submission keeps them as first sent. */
  revisions: { decision: number; item: string; fields: string };
  /** Words to the author. The salt goes with the words, so that the hash in the chain tells nothing once they are erased. */
  messages: { decision: number; item: string; salt: string; text: string };
  /** Row 0 is the hub; the others are a place (one code) or the places of an item (`codes`), with the version of what they show. */
  streams: { id: Generated<number>; codes: string; version: string };
  facet_sets: { id: Generated<number>; facets: string };
  /** Published items of one kind with one set of facets in one stream: the name of a list, and its kept count. Set 0 is all of them. */
  groups: { id: Generated<number>; stream: number; kind: string; facet_set: number; items: number };
  /** What anyone may read: the ready answer of each published item. `data` is null once it is gone. */
  published: {
    number: Generated<number>;
    id: string;
    kind: string;
    organisation: string;
    stream: number;
    decision: number;
    facet_set: number;
    due_place: number;
    updated_place: number;
    data: string | null;
    /** Every searchable word once, with the marks of the lists it is in. */
    words: string | null;
  };
  /** Every list of every wall in reading order. `item` is minus the published number: among equals the newest is first. */
  walls: { list: number; place: number; item: number; facet_set: number };
}

/** A row of a table as it is read. */
export type Row<Name extends keyof Tables> = Selectable<Tables[Name]>;
/** A row of a table as it is added. */
export type NewRow<Name extends keyof Tables> = Insertable<Tables[Name]>;
