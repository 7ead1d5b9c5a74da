/** Everything that can be wrong with a seal, a key set, a secret or a share. */
export type SealFault =
  /** It is no envelope, or it is not whole: a byte was changed, added or lost. */
  | 'changed'
  /** It was not sealed to this key. A change in this key's own part of it looks the same. */
  | 'not-for-you'
  /** It was sealed for another organisation, kind, consent, key set, sending or mailbox than where it was found. */
  | 'moved'
  /** It does not come from whom it has to come from. */
  | 'other-sender'
  /** More than fits under the largest size. */
  | 'too-long'
  /** Nobody is left to seal it to. */
  | 'nobody-left'
  /** Somebody is to be left out who is not in the key set. */
  | 'not-a-member'
  | 'not-a-key-set'
  /** Fewer than two people, or nothing to recover by. */
  | 'too-few-keys'
  | 'unsigned'
  /** It is signed, but not by whom it was signed before. */
  | 'other-signer'
  | 'other-organisation'
  /** A newer key set than this one has been seen. */
  | 'older'
  /** Nobody has signed it again in time. */
  | 'expired'
  | 'not-an-identity'
  | 'wrong-words'
  /** The browser or the device has no passkeys that can keep a secret. */
  | 'no-passkey'
  /** The person, or the device, said no to the passkey. */
  | 'passkey-refused'
  | 'mistyped-share'
  /** The shares do not belong together, or are the same share twice, or belong to another recovery key. */
  | 'wrong-shares';

/** What every function of this package throws. It says which fault it was, and never holds a byte of what was sealed. */
export class SealError extends Error {
  override readonly name = 'SealError';
  readonly code: SealFault;

  constructor(code: SealFault) {
    super(`[seal] ${code}`);
    this.code = code;
  }
}
