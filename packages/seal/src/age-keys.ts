import { bech32 } from '@scure/base';

/** Whether a text is the public part of a key of the one sort that is sealed to. */
export function isRecipient(text: unknown): text is string {
  if (typeof text !== 'string' || text !== text.toLowerCase()) return false;
  const read = bech32.decodeUnsafe(text);
  return read?.prefix === 'age' && bech32.fromWordsUnsafe(read.words)?.length === 32;
}

/** The 32 bytes that an identity of our making writes down. */
export const secretOf = (identity: string): Uint8Array => bech32.decodeToBytes(identity).bytes;

/**
 * Writes 32 bytes as an identity. X25519 does not look at the last three bits of the first byte; they are set, because
 * WebKitGTK refuses a key whose first byte is 0, and such a receipt would never open there.
 */
export function identityOf(secret: Uint8Array): string {
  const bytes = new Uint8Array(secret);
  bytes[0] = (bytes[0] ?? 0) | 7;
  return bech32.encodeFromBytes('AGE-SECRET-KEY-', bytes).toUpperCase();
}
