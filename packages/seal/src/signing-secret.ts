import { decryptWith, encryptTo } from './age.ts';
import { bytesOf } from './bytes.ts';
import { SealError } from './seal-error.ts';
import { signerOf } from './signer.ts';

const label = 'antiracism-kit signing secret v1\n';

/** Seals a signing secret to everybody who may say who can read. What comes out may lie on the hub. */
export const sealSigner = (secret: string, recipients: readonly string[]): Promise<Uint8Array> =>
  encryptTo(recipients, bytesOf(label + secret));

/** Opens a signing secret, and refuses one that is not this signer's. */
export async function openSigner(sealed: Uint8Array, identity: string, signer: string): Promise<string> {
  const text = new TextDecoder().decode(await decryptWith(identity, sealed));
  const secret = text.slice(label.length);
  if (!text.startsWith(label) || signerOf(secret) !== signer) throw new SealError('other-signer');
  return secret;
}
