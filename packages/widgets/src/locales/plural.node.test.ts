import { expect, test } from 'vitest';
import * as cy from './cy/numbers.ts';
import * as en from './en/numbers.ts';

const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };

test.each([
  ['en-GB', en],
  ['cy', cy],
])('counts and writes numbers as %s does', (language, { form, number }) => {
  const rules = new Intl.PluralRules(language);
  const written = new Intl.NumberFormat(language);
  expect(rules.resolvedOptions().locale.slice(0, 2)).toBe(language.slice(0, 2));
  for (const count of [0, 1, 2, 3, 4, 5, 6, 7, 11, 12, 21, 100, 999, 1000, 12_345, 999_999, 1_234_567]) {
    expect(form(count, forms)).toBe(rules.select(count));
    expect(number(count)).toBe(written.format(count));
  }
});
