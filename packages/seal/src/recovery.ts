import { tidyReceipt } from '@antiracism-kit/schema/receipt';
import { combine, split } from 'shamir-secret-sharing';
import { identityOf, secretOf } from './age-keys.ts';
import { makeKeyPair, recipientOf } from './identity.ts';
import { SealError } from './seal-error.ts';
import { fromWords, toWords } from './words.ts';

/** An organisation's last way to what was sealed: its public part, and a share for each of three holders. */
export interface Recovery {
  readonly recipient: string;
  /** Each to be printed for one holder and kept nowhere else. */
  readonly shares: readonly [string, string, string];
}

/** How many words a share has: 32 bytes of it, which share it is, and 22 bits to find slips by. */
export const shareLength = 26;
const shareBytes = 33;

/** Makes a recovery key and splits it: any two of the three shares bring it back, one alone tells nothing. The key itself is forgotten. */
export async function makeRecovery(): Promise<Recovery> {
  const { identity, recipient } = await makeKeyPair();
  const shares = await split(secretOf(identity), 3, 2);
  const [first, second, third] = await Promise.all(shares.map(writeShare));
  return { recipient, shares: [first as string, second as string, third as string] };
}

/** Brings back the recovery key of an organisation from two shares or three. */
export async function restoreRecovery(shares: readonly string[], recipient: string): Promise<string> {
  const read = await Promise.all(shares.map(readShare));
  const identity = await combine(read).then(identityOf, () => undefined);
  if (!identity || (await recipientOf(identity)) !== recipient) throw new SealError('wrong-shares');
  return identity;
}

/** Whether a share was typed without a slip. Which recovery it belongs to shows once there are two. */
export const isShare = (typed: string): Promise<boolean> =>
  readShare(typed).then(
    () => true,
    () => false,
  );

async function writeShare(share: Uint8Array): Promise<string> {
  const check = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(share)));
  return toWords(new Uint8Array([...share, ...check.subarray(0, 3)]), shareLength);
}

async function readShare(typed: string): Promise<Uint8Array> {
  const text = tidyReceipt(typed);
  const words = text.split(' ');
  const share = words.length === shareLength ? fromWords(words, shareBytes + 3)?.subarray(0, shareBytes) : undefined;
  if (!share || (await writeShare(share)) !== text) throw new SealError('mistyped-share');
  return new Uint8Array(share);
}
