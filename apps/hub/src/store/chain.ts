import { hash, randomBytes } from 'node:crypto';

/** What a link holds fast: who did what to which item, on which day, and the hash of the words that went with it. */
export interface Link {
  readonly organisation: string;
  readonly item: string;
  readonly action: string;
  readonly taken_by: string;
  readonly taken_on: string;
  readonly reason: string | null;
  readonly text_hash: string | null;
  readonly facts: string | null;
}

/** The hash before the first link. */
export const anchor = '';

/** The hash of a link: over the hash before it and the step itself, never over what a visitor wrote. */
export const linkHash = (before: string, link: Link): string =>
  hash(
    'sha256',
    JSON.stringify([
      before,
      link.organisation,
      link.item,
      link.action,
      link.taken_by,
      link.taken_on,
      link.reason,
      link.text_hash,
      // Steps from before there were facts keep their hash.
      ...(link.facts === null ? [] : [link.facts]),
    ]),
    'base64url',
  );

/** Salt for the hash of a message. It is erased with the message, so that nobody can try out what was written. */
export const makeSalt = (): string => randomBytes(16).toString('base64url');

/** The hash that stands for a message in the chain. */
export const textHash = (salt: string, text: string): string => hash('sha256', `${salt}\n${text}`, 'base64url');
