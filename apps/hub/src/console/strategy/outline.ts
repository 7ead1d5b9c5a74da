import type { Field, Recorded } from './fields.ts';

/** A part of a strategy: what is asked about it, and the lists within it. */
export interface Outline {
  readonly fields: readonly Field[];
  readonly lists?: readonly List[];
}

/** A list within a part. */
export interface List {
  /** Dotted path in the record. */
  readonly name: string;
  readonly title: string;
  /** One of its items, in a sentence. */
  readonly one: string;
  /** What names an item for good; items of other lists are known by their place. */
  readonly key?: 'id' | 'ref';
  /** It is there even when it is empty. */
  readonly always?: true;
  /** Asked for when it is needed: groups hold groups. */
  readonly item: () => Outline;
  readonly nameOf: (item: Recorded) => string;
}

/** A part that the task list leads to. */
export interface Section extends Outline {
  readonly name: string;
  readonly title: string;
  readonly hint?: string;
}
