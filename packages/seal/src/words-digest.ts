import { digestOf, toText } from './bytes.ts';

/**
 * The digest of words that an author agrees to publish, with the salt they were proposed with: page, console and hub make
 * the same one, in whatever order the answers stand. It tells nothing of the words, and no others can be published with it.
 */
export const wordsDigest = async (fields: Readonly<Record<string, unknown>>, salt: string): Promise<string> =>
  toText(await digestOf(JSON.stringify([inOrder(fields), salt])));

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const sorted = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, part]) => [name, inOrder(part)]));
}
