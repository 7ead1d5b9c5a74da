import { ed25519 } from '@noble/curves/ed25519.js';
import { toBytes, toText } from './bytes.ts';
import { SealError } from './seal-error.ts';

/** The key that an organisation's key sets are signed with. */
export interface Signer {
  /** Secret. Wrapped like an identity, for those who may say who can read. */
  readonly secret: string;
  /** Public. Its fingerprint is what posters show. */
  readonly signer: string;
}

/** Makes a key to sign key sets with. */
export function makeSigner(): Signer {
  const { secretKey, publicKey } = ed25519.keygen();
  return { secret: toText(secretKey), signer: toText(publicKey) };
}

/** The public part of a signing secret. */
export function signerOf(secret: string): string {
  try {
    return toText(ed25519.getPublicKey(toBytes(secret)));
  } catch {
    throw new SealError('not-an-identity');
  }
}

/** Signs (Ed25519). */
export const sign = (bytes: Uint8Array, secret: string): string => toText(ed25519.sign(bytes, toBytes(secret)));

/** Whether this signer signed these bytes. */
export function isSigned(bytes: Uint8Array, signature: string, signer: string): boolean {
  try {
    return ed25519.verify(toBytes(signature), bytes, toBytes(signer), { zip215: false });
  } catch {
    return false;
  }
}
