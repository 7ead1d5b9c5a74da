import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { wordsDigest } from './words-digest.ts';

const salt = 'AAAAAAAAAAAAAAAAAAAAAA';

test('is the SHA-256 of the answers in order and the salt', async () => {
  const text = `[{"use":{"as":"with-name","name":"Ana"},"whatHappened":"They laughed."},"${salt}"]`;
  const expected = createHash('sha256').update(text).digest('base64url');
  const orders = [
    { whatHappened: 'They laughed.', use: { name: 'Ana', as: 'with-name' } },
    { use: { as: 'with-name', name: 'Ana' }, whatHappened: 'They laughed.' },
  ];
  for (const fields of orders) expect(await wordsDigest(fields, salt)).toBe(expected);
});

test('is another one for other words and for another salt', async () => {
  const one = await wordsDigest({ whatHappened: 'They laughed.' }, salt);
  expect(await wordsDigest({ whatHappened: 'They laughed. ' }, salt)).not.toBe(one);
  expect(await wordsDigest({ whatHappened: 'They laughed.' }, `B${salt.slice(1)}`)).not.toBe(one);
});
