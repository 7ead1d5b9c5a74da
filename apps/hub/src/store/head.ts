import { anchor } from './chain.ts';
import type { Row } from './tables.ts';

/** Where an organisation's chain ends, and how many items of each kind wait for its team. */
export interface Head {
  readonly organisation: string;
  readonly links: number;
  readonly hash: string;
  readonly waiting: Readonly<Record<string, number>>;
}

/** The head of an organisation that has received nothing yet. */
export const noHead = (organisation: string): Head => ({ organisation, links: 0, hash: anchor, waiting: {} });

/** A head one link further, with a change to how many items of a kind wait. */
export const advanced = ({ organisation, links, waiting }: Head, hash: string, kind: string, change: number): Head => ({
  organisation,
  links: links + 1,
  hash,
  waiting: change === 0 ? waiting : { ...waiting, [kind]: (waiting[kind] ?? 0) + change },
});

/** A head as the store reads it. */
export const headFrom = (row: Row<'heads'>): Head => ({ ...row, waiting: JSON.parse(row.waiting) });

/** A head as the store writes it. */
export const rowOf = (head: Head): Row<'heads'> => ({ ...head, waiting: JSON.stringify(head.waiting) });
