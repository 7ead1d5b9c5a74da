import { hash } from 'node:crypto';

/**
 * The id of the item that a sending becomes, in the form of a random UUID: the key is 128 random bits, and nobody can get back from the id to the key.
 * One index then serves both, which is one place less to write for every submission.
 */
export function itemId(key: string): string {
  const hex = hash('sha256', `antiracism-kit item 1\n${key}`);
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
