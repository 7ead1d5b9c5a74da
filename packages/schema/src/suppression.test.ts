import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fewest, suppress, suppressTogether } from './suppression.ts';

const counts = fc.array(fc.oneof(fc.nat(8), fc.nat(60)), { minLength: 1, maxLength: 5 });

test('shows counts of 5 and more as they are', () => {
  expect(suppress([5, 20, 7])).toEqual({ parts: [5, 20, 7], total: 32 });
});

test('hides a small count and, with it, the next smallest', () => {
  expect(suppress([3, 20, 7])).toEqual({ parts: [undefined, 20, undefined], total: 30 });
});

test('hides the total when nothing else would keep a count secret', () => {
  expect(suppress([3])).toEqual({ parts: [undefined], total: undefined });
  expect(suppress([0, 0])).toEqual({ parts: [undefined, undefined], total: undefined });
  expect(suppress([4, 4])).toEqual({ parts: [undefined, undefined], total: undefined });
});

test('several divisions of one whole do not give away what one of them hides', () => {
  for (const { parts, total } of suppressTogether([
    [2, 1],
    [1, 2],
    [0, 3],
  ])) {
    expect(total).toBeUndefined();
    expect(parts.every((part) => part === undefined)).toBe(true);
  }
});

test('never shows a small count, and never changes one that it shows', () => {
  fc.assert(
    fc.property(counts, (parts) => {
      const shown = suppress(parts);
      shown.parts.forEach((part, at) => {
        if (part !== undefined) expect(part).toBe(parts[at]);
        if (part !== undefined) expect(part).toBeGreaterThanOrEqual(fewest);
      });
      if (shown.total !== undefined) expect(shown.total).toBe(parts.reduce((sum, part) => sum + part, 0));
    }),
  );
});

/** Every list of counts up to a limit that would be shown in exactly the same way. */
function lookAlikes(length: number, most: number, shown: string): number[][] {
  const all: number[][] = length === 0 ? [[]] : [];
  const grow = (list: number[]): void => {
    if (list.length === length) {
      if (JSON.stringify(suppress(list)) === shown) all.push(list);
      return;
    }
    for (let next = 0; next <= most; next++) grow([...list, next]);
  };
  if (length > 0) grow([]);
  return all;
}

test('whoever knows the rule and everything shown is left with two values at least for every hidden count', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(11), { minLength: 1, maxLength: 3 }), (parts) => {
      const shown = suppress(parts);
      const possible = lookAlikes(parts.length, 16, JSON.stringify(shown));
      shown.parts.forEach((part, at) => {
        if (part === undefined) expect(new Set(possible.map((list) => list[at])).size).toBeGreaterThan(1);
      });
    }),
    { numRuns: 60 },
  );
});
