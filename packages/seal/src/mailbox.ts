import { tidyReceipt } from '@antiracism-kit/schema/receipt';
import { identityOf } from './age-keys.ts';
import { bytesOf, toText } from './bytes.ts';
import { type KeyPair, recipientOf } from './identity.ts';

/** What the words of a receipt open: a place for messages on the hub, the right to it, and the key they are sealed to. */
export interface Mailbox extends KeyPair {
  /** Where messages for this author lie. The hub knows it; it says nothing of the words. */
  readonly id: string;
  /** Shown to the hub to read and write there. The hub keeps only its SHA-256. */
  readonly proof: string;
}

// Whoever has the hub's database could try words against it. This makes each try cost as much as 600,000.
const rounds = 600_000;
const salt = bytesOf('antiracism-kit receipt v1');

/** Derives a mailbox from the words of a receipt, which themselves are never sent. The same words give the same mailbox. */
export async function mailboxOf(receipt: string): Promise<Mailbox> {
  const { subtle } = crypto;
  const typed = await subtle.importKey('raw', bytesOf(tidyReceipt(receipt)), 'PBKDF2', false, ['deriveBits']);
  const slow = await subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, typed, 256);
  const key = await subtle.importKey('raw', slow, 'HKDF', false, ['deriveBits']);
  const take = async (info: string, bits: number) =>
    new Uint8Array(await subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info: bytesOf(info) }, key, bits));
  const [id, proof, secret] = await Promise.all([take('mailbox', 128), take('proof', 256), take('reply key', 256)]);
  const identity = identityOf(secret);
  return { id: toText(id), proof: toText(proof), identity, recipient: await recipientOf(identity) };
}
