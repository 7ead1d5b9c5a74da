import { bytesOf } from './bytes.ts';
import { SealError } from './seal-error.ts';

/** What is sealed has one of these sizes, in bytes, so that the length of a story tells next to nothing. */
export const sealedSizes = [4096, 16_384, 65_536] as const;

/** Fills a JSON text with spaces up to the next size: any reader of JSON passes over them. */
export function padded(json: string): Uint8Array {
  const bytes = bytesOf(json);
  const size = sealedSizes.find((most) => bytes.length <= most);
  if (!size) throw new SealError('too-long');
  const whole = new Uint8Array(size).fill(0x20);
  whole.set(bytes);
  return whole;
}
