import { pattern } from './field.ts';

/** Names one sending, so that a retry is the same sending: 128 random bits, base64url. */
export const Key = /* @__PURE__ */ pattern(
  /^[A-Za-z0-9_-]{22}$/,
  'Idempotency key: 128 random bits in base64url. Sent in the body, or in the Idempotency-Key header.',
);

/** Makes a key. Works on plain http intranets too, where `crypto.randomUUID` does not exist. */
export const makeKey = (random: Pick<Crypto, 'getRandomValues'> = crypto): string =>
  btoa(String.fromCharCode(...random.getRandomValues(new Uint8Array(16))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, 22);
