import { makeReceipt, tidyReceipt } from '@antiracism-kit/schema/receipt';
import { receiptWords } from '@antiracism-kit/schema/receipt-words';
import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { decrypt } from './age.ts';
import { identityOf, secretOf } from './age-keys.ts';
import { bytesOf } from './bytes.ts';
import { SealError } from './seal-error.ts';

/** A key pair of one person: the identity opens, the recipient is what others seal to. */
export interface KeyPair {
  /** Secret. Never leaves the browser except wrapped. */
  readonly identity: string;
  /** Public. */
  readonly recipient: string;
}

// 2^15 takes 32 MB and holds an old PC up for a second; with the 66 bits of six words nobody tries them all
const workFactor = 15;

/** Makes a key pair in the browser of the person whose it is. */
export async function makeKeyPair(): Promise<KeyPair> {
  const identity = identityOf(secretOf(await generateIdentity()));
  return { identity, recipient: await identityToRecipient(identity) };
}

/** The public part of an identity. */
export async function recipientOf(identity: string): Promise<string> {
  try {
    return await identityToRecipient(identity);
  } catch {
    throw new SealError('not-an-identity');
  }
}

/** Draws six words to wrap a secret with. The person writes them down; nobody can make them again. */
export const makeWords = (): string => makeReceipt(receiptWords);

/** Wraps an identity or a signing secret with words. What comes out may lie on the hub. */
export function wrapWithWords(secret: string, words: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(tidyReceipt(words));
  return encrypter.encrypt(bytesOf(secret));
}

/** Unwraps what was wrapped with words. Capitals, commas and spare spaces do not matter. */
export async function unwrapWithWords(wrapped: Uint8Array, words: string): Promise<string> {
  try {
    const bytes = await decrypt(wrapped, (decrypter) => decrypter.addPassphrase(tidyReceipt(words)));
    return new TextDecoder().decode(bytes);
  } catch (error) {
    throw error instanceof SealError && error.code === 'not-for-you' ? new SealError('wrong-words') : error;
  }
}
