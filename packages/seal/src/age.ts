import { Decrypter, Encrypter } from 'age-encryption';
import { SealError } from './seal-error.ts';

/** Gives the bytes to these recipients, each of whom can open them alone. */
export async function encryptTo(recipients: readonly string[], bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  // The library draws a key for each recipient, and WebKitGTK refuses one in 256 (see identityOf): others are drawn then.
  for (let tries = 5; tries > 1; tries--) {
    const sealed = await encrypter.encrypt(bytes).catch(() => undefined);
    if (sealed) return sealed;
  }
  return encrypter.encrypt(bytes);
}

/** Opens bytes with a secret key. All of it or nothing: no part of what was changed is ever given out. */
export function decryptWith(identity: string, bytes: Uint8Array): Promise<Uint8Array> {
  return decrypt(bytes, (decrypter) => decrypter.addIdentity(identity));
}

/** Opens bytes with whatever `unlock` gives the decrypter. */
export async function decrypt(bytes: Uint8Array, unlock: (decrypter: Decrypter) => void): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  try {
    unlock(decrypter);
  } catch {
    throw new SealError('not-an-identity');
  }
  try {
    return await decrypter.decrypt(bytes);
  } catch (error) {
    // the age library names its faults only in words; none of them is passed on
    const isForOthers = error instanceof Error && error.message.startsWith('no identity matched');
    throw new SealError(isForOthers ? 'not-for-you' : 'changed');
  }
}
