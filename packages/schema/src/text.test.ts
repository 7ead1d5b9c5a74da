import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphemes, isWellFormed, textFault } from './text.ts';

const slowly = (text: string) => [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length;

test('a nurse with a skin tone is one character', () => {
  expect(graphemes('👩🏾‍⚕️')).toBe(1);
});

test('letters that join are counted as people see them', () => {
  for (const text of ['e\u0301', '\r\n', 'ŵ', 'W\u0302', '🇬🇧🏴󠁧󠁢󠁷󠁬󠁳󠁿', '각', 'e\u200d', 'a\u00adb'])
    expect(graphemes(text), JSON.stringify(text)).toBe(slowly(text));
});

test('the quick way of counting never differs from the slow one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => graphemes(text) === slowly(text)),
    { numRuns: 500 },
  );
});

test('counting stops where it is told to', () => {
  expect(graphemes('👩🏾‍⚕️'.repeat(100_000), 281)).toBe(281);
});

test('text that databases change or refuse is refused here', () => {
  expect(isWellFormed('plain 👩🏾‍⚕️ text')).toBe(true);
  for (const text of ['a\0b', '\ud83d', '\udc00a']) expect(isWellFormed(text)).toBe(false);
});

test('spaces do not make a text long enough', () => {
  expect(textFault(`ab${' '.repeat(30)}`, { min: 3, max: 280 })).toEqual({ code: 'too-short', limit: 3 });
});
