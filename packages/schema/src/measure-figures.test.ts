import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Measure, MeasuredGroup, MeasurePoint } from './measure.ts';
import { computed, figureText, gapOf, percentOf, readingOf, rounded, whiteOnTop } from './measure-figures.ts';
import { wresIndicators } from './wres.ts';

const wres = (indicator: number) => ({ standard: 'wres', indicator, unit: unitOf(indicator) }) as const;
const unitOf = (indicator: number): Measure['unit'] => wresIndicators[indicator - 1]?.unit ?? 'count';
const year = (groups: Record<string, Omit<MeasuredGroup, 'group'>>): MeasurePoint => ({
  period: '2024',
  groups: Object.entries(groups).map(([group, of]) => ({ group, ...of })),
});
const of = (numerator: number, denominator: number) => ({ numerator, denominator });

test('Kent and Medway’s indicator 3 of 1.2 % and 0.7 % is the 1.7 that it published', () => {
  const value = computed(wres(3), year({ bme: { value: 1.2 }, white: { value: 0.7 } }));
  expect(value).toBe(1.71);
  expect(figureText('ratio', value ?? 0).slice(0, 3)).toBe('1.7');
});

test('Kent and Medway’s indicator 4 of 9.6 % and 55.9 % is far from the 1.1 that it published, either way round', () => {
  expect(computed(wres(4), year({ white: { value: 9.6 }, bme: { value: 55.9 } }))).toBe(0.17);
  expect(computed(wres(4), year({ white: { value: 55.9 }, bme: { value: 9.6 } }))).toBe(5.82);
});

test('indicators 2 and 4 have White people on top, indicator 3 has BME people on top', () => {
  const groups = { white: of(30, 100), bme: of(10, 100) };
  expect(computed(wres(2), year(groups))).toBe(3);
  expect(computed(wres(3), year(groups))).toBe(0.33);
  expect(computed(wres(4), year(groups))).toBe(3);
  for (const { number, top } of wresIndicators)
    if (top) expect(whiteOnTop({ standard: 'wres', indicator: number })).toBe(top === 'white');
});

test('indicator 9 keeps its sign, as Christie’s -0.64 and -7.5 do', () => {
  // 12.86 % of a board of 70 and 13.5 % of 2,000
  expect(computed(wres(9), year({ board: of(9, 70), workforce: of(270, 2000) }))).toBe(-0.64);
  expect(figureText('percentage-points', -0.64)).toBe('-0.64');
  expect(computed(wres(9), year({ board: { value: 7.5 }, workforce: { value: 15 } }))).toBe(-7.5);
  expect(computed(wres(9), year({ 'board-voting': of(12, 40), workforce: of(10, 100) }))).toBe(20);
});

test.each([
  ['an empty group below', { white: of(10, 20), bme: of(0, 0) }],
  ['an empty group on top', { white: of(0, 0), bme: of(10, 20) }],
  ['nobody it happened to below', { white: of(10, 20), bme: of(0, 20) }],
  ['only one group', { white: of(10, 20) }],
  ['an empty group that has a percentage too', { white: of(10, 20), bme: { ...of(0, 0), value: 3 } }],
])('there is no ratio with %s', (_, groups) => {
  expect(computed(wres(2), year(groups))).toBeUndefined();
});

test('a part of the workforce is not taken for the whole of it', () => {
  const groups = [
    { group: 'white', part: 'clinical', ...of(10, 20) },
    { group: 'bme', ...of(10, 20) },
  ];
  expect(computed(wres(2), { period: '2024', groups })).toBeUndefined();
});

test('halves are rounded away from 0, whatever the binary number falls short of', () => {
  expect(rounded(1.005, 2)).toBe(1.01);
  expect(rounded(-0.645, 2)).toBe(-0.65);
  expect(computed(wres(2), year({ white: of(201, 1000), bme: of(200, 1000) }))).toBe(1.01);
  expect(rounded(1e-9, 2)).toBe(0);
  expect(Object.is(rounded(-0.001, 2), 0)).toBe(true);
});

test('a ratio of counts is never off by more than half of the last digit', () => {
  const count = fc.integer({ min: 1, max: 200_000 });
  fc.assert(
    fc.property(count, count, count, count, (a, b, c, d) => {
      const groups = { white: of(a, a + b), bme: of(c, c + d) };
      const exact = (a * (c + d)) / ((a + b) * c);
      expect(Math.abs((computed(wres(2), year(groups)) ?? Number.NaN) - exact)).toBeLessThanOrEqual(
        0.005 + exact * 1e-12,
      );
    }),
  );
});

test('every format shows the same digits', () => {
  expect(figureText('ratio', 1.8)).toBe('1.80');
  expect(figureText('percent', 42.2)).toBe('42.2');
  expect(figureText('percent', 42)).toBe('42.0');
  expect(figureText('percentage-points', -0.001)).toBe('0.00');
  expect(figureText('count', 383_706)).toBe('383706');
  expect(figureText('score', 6.9)).toBe('6.90');
});

test('a percentage comes from counts, else as it was given', () => {
  expect(percentOf({ group: 'bme', ...of(1, 3), value: 99 })).toBe(33.3);
  expect(percentOf({ group: 'bme', value: 24.94 })).toBe(24.9);
  expect(percentOf({ group: 'bme', ...of(0, 0) })).toBeUndefined();
});

test('the gap is the one between the percentages that are shown', () => {
  expect(gapOf(year({ bme: { value: 24.9 }, white: { value: 20.7 } }))).toBe(4.2);
  expect(gapOf(year({ bme: { value: 24.9 } }))).toBeUndefined();
});

test('a ratio reads as likely, so many times as likely, or less likely', () => {
  expect(readingOf(wres(2), 1)).toEqual({ form: 'equal', figure: '1.00', subject: 'white' });
  expect(readingOf(wres(2), 1.8)).toEqual({ form: 'more', figure: '1.80', subject: 'white', worseFor: 'bme' });
  expect(readingOf(wres(3), 0.79)).toEqual({ form: 'less', figure: '0.79', subject: 'bme', worseFor: 'white' });
  expect(readingOf(wres(3), 1.004)?.form).toBe('equal');
});

test('the four-fifths band from 0.80 to 1.25 says that nobody is worse off, its edges with it', () => {
  for (const value of [0.8, 1.25, 1.1]) expect(readingOf(wres(4), value)).not.toHaveProperty('worseFor');
  expect(readingOf(wres(4), 1.26)?.worseFor).toBe('bme');
  expect(readingOf(wres(4), 0.79)?.worseFor).toBe('white');
  expect(readingOf({ standard: 'local', unit: 'ratio' }, 3)).not.toHaveProperty('worseFor');
});

test('a difference of the board reads against 0, and other units have nothing to read', () => {
  expect(readingOf(wres(9), -0.64)).toEqual({ form: 'less', figure: '-0.64', subject: 'board' });
  expect(readingOf(wres(9), 0.001)).toEqual({ form: 'equal', figure: '0.00', subject: 'board' });
  expect(readingOf(wres(5), 24.9)).toBeUndefined();
});
