import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { WordsDigest } from './sealed.ts';
import { wordsDigest } from './words-digest.ts';

const salt = 'AAAAAAAAAAAAAAAAAAAAAA';

test('is SHA-256 of the words with their names in order, and the salt', async () => {
  const written = `[{"a":"👩🏾‍⚕️","use":{"as":"with-name","name":"Ana"}},"${salt}"]`;
  const digest = await wordsDigest({ use: { name: 'Ana', as: 'with-name' }, a: '👩🏾‍⚕️' }, salt);
  expect(digest).toBe(hash('sha256', written, 'base64url'));
  expect(WordsDigest._zod.run({ value: digest, issues: [] }, {})).toMatchObject({ issues: [] });
});

test('changes with every letter of the words, and with the salt', async () => {
  const digests = await Promise.all([
    wordsDigest({ a: 'word' }, salt),
    wordsDigest({ a: 'Word' }, salt),
    wordsDigest({ b: 'word' }, salt),
    wordsDigest({ a: 'word' }, salt.replace('A', 'B')),
  ]);
  expect(new Set(digests).size).toBe(4);
});
