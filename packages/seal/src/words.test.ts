import { assert, property, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { fromWords, toWords } from './words.ts';

test('bytes written as words come back', () => {
  assert(
    property(uint8Array({ minLength: 11, maxLength: 11 }), (bytes) => {
      expect(fromWords(toWords(bytes, 8).split(' '), 11)).toEqual(bytes);
    }),
  );
});

test('a word that is not on the list is found', () => {
  expect(fromWords(['acorn', 'xylophonist'], 3)).toBeUndefined();
});
