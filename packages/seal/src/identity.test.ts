import { isReceipt } from '@antiracism-kit/schema/receipt';
import { bech32 } from '@scure/base';
import { identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import { identityOf, secretOf } from './age-keys.ts';
import { makeKeyPair, makeWords, recipientOf, unwrapWithWords, wrapWithWords } from './identity.ts';
import { makeSigner, signerOf } from './signer.ts';
import { amina } from './testing/people.ts';

const fault = (code: string) => expect.objectContaining({ name: 'SealError', code });

test('a key pair belongs together, and the next one is another', async () => {
  const pair = await makeKeyPair();
  expect(await recipientOf(pair.identity)).toBe(pair.recipient);
  expect(pair.identity).not.toBe((await makeKeyPair()).identity);
  await expect(recipientOf('AGE-SECRET-KEY-1')).rejects.toEqual(fault('not-an-identity'));
});

test('no secret begins with a zero byte, which some browsers refuse; its recipient is the same', async () => {
  const secret = new Uint8Array(32).fill(5);
  secret[0] = 0;
  // written as it is, by the library that the browser would have to do without
  const asItIs = await identityToRecipient(bech32.encodeFromBytes('AGE-SECRET-KEY-', secret).toUpperCase());
  const identity = identityOf(secret);
  expect(secretOf(identity)[0]).toBe(7);
  expect(await recipientOf(identity)).toBe(asItIs);
});

test('a signing key belongs together', () => {
  const { secret, signer } = makeSigner();
  expect(signerOf(secret)).toBe(signer);
  expect(() => signerOf('short')).toThrow('[seal] not-an-identity');
});

test('six words wrap an identity and unwrap it, however they are typed; other words do not', async () => {
  const words = makeWords();
  expect(isReceipt(words)).toBe(true);
  const wrapped = await wrapWithWords(amina.identity, words);
  expect(new TextDecoder('latin1').decode(wrapped)).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 15\n/);
  expect(await unwrapWithWords(wrapped, ` ${words.toUpperCase().replaceAll(' ', ', ')}.`)).toBe(amina.identity);
  await expect(unwrapWithWords(wrapped, makeWords())).rejects.toEqual(fault('wrong-words'));
  const changed = wrapped.with(-1, ((wrapped.at(-1) ?? 0) + 1) % 256);
  await expect(unwrapWithWords(changed, words)).rejects.toEqual(fault('changed'));
});
