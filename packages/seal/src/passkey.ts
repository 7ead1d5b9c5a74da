import { type Decrypter, Encrypter, webauthn } from 'age-encryption';
import { decrypt } from './age.ts';
import { bytesOf } from './bytes.ts';
import { SealError } from './seal-error.ts';

/** Makes a passkey that can keep a secret. The text that comes back says which one it is and is no secret itself. */
export async function makePasskey(name: string): Promise<string> {
  try {
    return await webauthn.createCredential({ keyName: name });
  } catch (error) {
    throw faultOf(error);
  }
}

/** Wraps an identity or a signing secret with a passkey. The device asks its owner. */
export async function wrapWithPasskey(secret: string, passkey: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  try {
    encrypter.addRecipient(new webauthn.WebAuthnRecipient({ identity: passkey }));
    return await encrypter.encrypt(bytesOf(secret));
  } catch (error) {
    throw faultOf(error);
  }
}

/** Unwraps what was wrapped with a passkey. The device asks its owner. */
export async function unwrapWithPasskey(wrapped: Uint8Array, passkey: string): Promise<string> {
  let fault: SealError | undefined;
  const unlock = (decrypter: Decrypter) => {
    const device = new webauthn.WebAuthnIdentity({ identity: passkey });
    const ask: typeof device.unwrapFileKey = (stanzas) =>
      device.unwrapFileKey(stanzas).catch((error) => {
        fault = faultOf(error);
        throw fault;
      });
    decrypter.addIdentity({ unwrapFileKey: ask });
  };
  try {
    return new TextDecoder().decode(await decrypt(wrapped, unlock));
  } catch (error) {
    throw fault ?? error;
  }
}

// a browser says the same of a person who says no and of a time that ran out
const faultOf = (error: unknown): SealError =>
  new SealError(error instanceof DOMException && error.name === 'NotAllowedError' ? 'passkey-refused' : 'no-passkey');
