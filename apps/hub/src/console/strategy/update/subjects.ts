import { type Strategy, wholeStrategy } from '@antiracism-kit/schema';
import { promisesOf } from '../../../handlers/nearest-strategy.ts';

/** What an update can be about, and what it is called. */
export const subjectsOf = (strategy: Strategy) => [
  { ref: wholeStrategy, text: strategy.title },
  ...promisesOf(strategy).map(({ ref, text }) => ({ ref, text: `${ref} ${text}` })),
];

/** What a subject is called; undefined for one that the strategy does not have. */
export const subjectOf = (strategy: Strategy, subject: string): string | undefined =>
  subjectsOf(strategy).find(({ ref }) => ref === subject)?.text;
