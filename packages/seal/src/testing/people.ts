import { makeKeyPair } from '../identity.ts';
import { type AcceptedKeySet, acceptKeySet, type KeySet, signKeySet } from '../key-set.ts';
import { makeSigner } from '../signer.ts';

export const today = '2026-11-29';
export const label = {
  kind: 'lived-experience',
  wording: 'experience-2026-11',
  key: 'AAAAAAAAAAAAAAAAAAAAAA',
  mailbox: 'BBBBBBBBBBBBBBBBBBBBBB',
};

export const signer = makeSigner();
export const [amina, bethan, recovery, author, stranger] = await Promise.all([
  makeKeyPair(),
  makeKeyPair(),
  makeKeyPair(),
  makeKeyPair(),
  makeKeyPair(),
]);

/** An invented trust's key set: two people and a recovery key. */
export const trustSet: Omit<KeySet, 'signer'> = {
  organisation: 'ZZ1',
  version: 3,
  until: '2027-11-29',
  members: [
    { id: 'amina', name: 'Amina Example', role: 'Equality lead', recipient: amina.recipient },
    { id: 'bethan', name: 'Bethan Example', role: 'Freedom to Speak Up Guardian', recipient: bethan.recipient },
  ],
  recovery: recovery.recipient,
};

/** The key set with what a test changes, signed and accepted. */
export const accept = (changes: Partial<KeySet> = {}): Promise<AcceptedKeySet> => {
  const set = { ...trustSet, ...changes };
  return acceptKeySet(signKeySet(set, signer.secret), { organisation: set.organisation, today });
};
