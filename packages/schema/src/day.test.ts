import { expect, test } from 'vitest';
import { dayOf, isDay } from './day.ts';

test.each([
  ['2026-06-30T23:30:00Z', '2026-07-01'],
  ['2026-01-05T23:30:00Z', '2026-01-05'],
  ['2026-12-31T23:59:59Z', '2026-12-31'],
])('%s is %s in the United Kingdom', (moment, day) => {
  expect(dayOf(new Date(moment))).toBe(day);
});

test.each(['2027-02-29', '2027-13-01', '2027-00-10', '27-03-31', '2027-3-31', 'tomorrow', ''])(
  '"%s" is no day',
  (text) => {
    expect(isDay(text)).toBe(false);
  },
);

test('the 29th of February is a day every fourth year', () => {
  expect(['2028-02-29', '2100-02-29'].map(isDay)).toEqual([true, false]);
});
