import type { Sort } from '@antiracism-kit/schema';

const order: readonly Sort[] = ['newest', 'due-soonest', 'recently-updated'];

/** The number of a list: a group of items in one order. */
export const listNumber = (group: number, sort: Sort): number => group * order.length + order.indexOf(sort);

/** A day as a number that sorts. */
export const dayNumber = (day: string): number => Date.parse(day) / 86_400_000;

/** Where items without a due day stand: behind all others. */
export const neverDue = 10_000_000;

/** Where a published row stands in each order. */
export const placesIn = (row: {
  number: number;
  due_place: number;
  updated_place: number;
}): readonly [Sort, number][] => [
  ['newest', -row.number],
  ['due-soonest', row.due_place],
  ['recently-updated', row.updated_place],
];

/** The mark of all items of a group in the words of a row. No word that a person writes has a low line. */
export const groupMark = (group: number): string => `_g${group}`;

/** The mark of a facet in the words of a row. */
export const facetMark = (facet: string): string =>
  `_f${facet.replaceAll(/[^a-z0-9]/g, (letter) => `_${letter.charCodeAt(0)}_`)}`;

/** Whether a row has every word: one of three letters or more may be the beginning of a longer one. */
export function hasWords(words: readonly string[]): (row: string) => boolean {
  const sought = words.map((word) => (isBeginning(word) ? ` ${word}` : ` ${word} `));
  return (row) => sought.every((word) => ` ${row} `.includes(word));
}

/** Whether a word that is looked for may be the beginning of a longer one. */
export const isBeginning = (word: string): boolean => word.length > 2;
