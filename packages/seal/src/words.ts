import { receiptWords } from '@antiracism-kit/schema/receipt-words';
import { bytesOf, digestOf } from './bytes.ts';

const bits = 11n;

/** How many words a fingerprint has: 88 bits, out of reach of somebody who tries keys until one looks the same. */
export const fingerprintLength = 8;

/** The first bits of these bytes as words, 11 bits each. */
export function toWords(bytes: Uint8Array, count: number): string {
  const spare = BigInt(bytes.length * 8) - BigInt(count) * bits;
  let number = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n) >> spare;
  const words: string[] = [];
  for (; words.length < count; number >>= bits) words.unshift(receiptWords[Number(number & 2047n)] as string);
  return words.join(' ');
}

/** The bytes whose first bits these words are, the rest of the last byte 0; nothing if one is not on the list. */
export function fromWords(words: readonly string[], length: number): Uint8Array | undefined {
  const numbers = words.map((word) => receiptWords.indexOf(word));
  if (numbers.includes(-1)) return undefined;
  const spare = BigInt(length * 8) - BigInt(words.length) * bits;
  let number = numbers.reduce((sum, next) => (sum << bits) | BigInt(next), 0n) << spare;
  const bytes = new Uint8Array(length);
  for (let at = length - 1; at >= 0; at--, number >>= 8n) bytes[at] = Number(number & 255n);
  return bytes;
}

/** Eight words that stand for a key set or a signer: two people read them to each other, or compare them with a poster. */
export const fingerprint = async (of: string): Promise<string> =>
  toWords(await digestOf(`antiracism-kit fingerprint v1\n${of}`), fingerprintLength);

/** The same text as bytes behind a label, so that a signature for one use is worth nothing in another. */
export const labelled = (label: string, text: string): Uint8Array => bytesOf(`antiracism-kit ${label} v1\n${text}`);
