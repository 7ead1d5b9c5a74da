import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf, percentAt, spread, ticksOf } from './chart-scale.ts';

test.each([
  [0.8, 1.96, [0.5, 1, 1.5, 2]],
  [-7.5, 1.2, [-10, -5, 0, 5]],
  [0, 0, [0, 0.5]],
  [61.5, 61.5, [60, 80]],
])('round numbers around %d to %d', (least, greatest, ticks) => {
  expect(ticksOf(least, greatest)).toEqual(ticks);
});

test('round numbers always reach around what is shown, and are few', () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((one) => Math.round(one * 100) / 100);
  fc.assert(
    fc.property(value, value, (a, b) => {
      const ticks = ticksOf(Math.min(a, b), Math.max(a, b));
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThan(8);
      expect(ticks[0]).toBeLessThanOrEqual(Math.min(a, b) + 1e-6);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(Math.max(a, b) - 1e-6);
    }),
  );
});

test('places are percentages, and one alone stands in the middle', () => {
  expect([percentAt(2022, 2020, 2024), percentAt(2024, 2020, 2024), percentAt(1, 1, 1)]).toEqual([50, 100, 50]);
});

test('places that were spread never cover one another, and stay inside while there is room', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 9 }), (places) => {
      const moved = spread(places.map((at) => ({ at, size: 10 }))).sort((a, b) => a - b);
      for (const [index, place] of moved.entries())
        if (index > 0) expect(place - (moved[index - 1] ?? 0)).toBeGreaterThanOrEqual(10 - 1e-6);
      expect(moved.at(-1) ?? 0).toBeLessThanOrEqual(95 + 1e-6);
    }),
  );
});

test('a text is put in lines between words', () => {
  expect(linesOf('North East and Yorkshire', 14)).toEqual(['North East and', 'Yorkshire']);
  expect(linesOf('Cambridgeshire', 5)).toEqual(['Cambridgeshire']);
});
