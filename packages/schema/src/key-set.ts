import * as z from 'zod/mini';
import { day, pattern, say } from './field.ts';

/** A key set as it travels. What stands in it is for the browser to check, which trusts no hub with it. */
export const SignedKeySet = say(
  z.strictObject({
    text: say(
      z.string().check(z.maxLength(20_000)),
      'The very text that was signed: organisation, version, last day, people with their recipients, recovery recipient and signer, as JSON.',
    ),
    signatures: say(
      z.record(
        pattern(/^[A-Za-z0-9_-]{43}$/, 'Public key of a signer (Ed25519, base64url).'),
        pattern(/^[A-Za-z0-9_-]{86}$/, 'Signature, base64url.'),
      ),
      'The signature of each signer. Two while an organisation passes from one signer to the next.',
    ),
  }),
  'Who can open what is sealed to an organisation, signed.',
  { id: 'SignedKeySet' },
);
export type SignedKeySet = z.infer<typeof SignedKeySet>;

/** What a hub says of a key set that it keeps. */
export const KeptKeySet = say(
  z.strictObject({
    id: pattern(/^[A-Za-z0-9_-]{43}$/, 'Changes with every letter of the key set.'),
    version: say(z.int(), 'Grows with every key set.'),
    until: day('The last day it may be sealed to.'),
  }),
  'A key set that is kept.',
);
