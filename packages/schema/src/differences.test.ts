import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences } from './differences.ts';

const without = (is: string, before: string, after: string) =>
  differences(before, after)
    .filter((piece) => piece.is !== is)
    .map(({ text }) => text)
    .join('');

test('shows what was taken out before what was put in its place', () => {
  expect(differences('Dr Smith on Ward 4 said no.', 'A colleague on Ward 4 said no.')).toEqual([
    { is: 'removed', text: 'Dr Smith ' },
    { is: 'added', text: 'A colleague ' },
    { is: 'same', text: 'on Ward 4 said no.' },
  ]);
});

test('both texts can be read back, whatever they are', () => {
  const text = fc.oneof(
    fc
      .array(fc.constantFrom('a', 'b', ' ', '\n', 'e\u0301', '👩🏾‍⚕️'), { maxLength: 30 })
      .map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(without('added', before, after)).toBe(before);
      expect(without('removed', before, after)).toBe(after);
    }),
  );
});

test('two long texts with nothing in common are told apart as a whole', () => {
  const [before, after] = ['a '.repeat(20_000), 'b '.repeat(20_000)];
  expect(differences(before, after).map(({ is }) => is)).toEqual(['removed', 'added']);
});
