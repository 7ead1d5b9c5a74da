// What seals and opens, in a chunk of its own: nothing of a page waits for it.
export { receiptWords } from '@antiracism-kit/schema/receipt-words';
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
  wordsDigest,
} from '@antiracism-kit/seal';
