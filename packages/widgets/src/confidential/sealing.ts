// What seals and opens, in a chunk of its own: nothing of a page waits for it.
export { receiptWords } from '@antiracism-kit/schema/receipt-words';
export { wordsDigest } from '@antiracism-kit/schema/words-digest';
export {
  acceptKeySet,
  fingerprint,
  mailboxOf,
  open,
  SealError,
  seal,
  toBytes,
  toText,
  warmUp,
} from '@antiracism-kit/seal';
