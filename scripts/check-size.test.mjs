import { expect, test } from 'vitest';
import { sizeFaults, sizesOf } from './check-size.mjs';

const noise = (length) => Array.from({ length }, (_, i) => Math.sin(i).toString(36)).join('');
const files = new Map([
  ['ark.js', 'import("./chunks/pledge-wall-ABCDEF12.js")'],
  ['pledge-wall.js', noise(950)],
  ['chunks/pledge-wall-ABCDEF12.js', `import{a}from"./shared-1.js";import"../b.js";import("./pledge-detail-D.js")`],
  ['chunks/shared-1.js', noise(100)],
  ['b.js', '1'],
  ['chunks/pledge-detail-D.js', noise(900)],
  ['all.js', noise(50)],
]);

test('weighs a widget with the loader and all that it imports at once, not what comes later', () => {
  const { parts } = sizesOf(files, ['pledge-wall']).get('pledge-wall');
  expect(parts.map(({ name }) => name).sort()).toEqual([
    'ark.js',
    'b.js',
    'chunks/pledge-wall-ABCDEF12.js',
    'chunks/shared-1.js',
  ]);
});

test('accepts what is within its budget', () => {
  const sizes = sizesOf(files, ['pledge-wall']);
  expect(sizeFaults(sizes, { 'ark.js': 100, 'all.js': 1000, 'pledge-wall': 2000 })).toEqual([]);
});

test('says how much is too much, what to suspect and where to change it', () => {
  const sizes = sizesOf(new Map([...files, ['b.js', 'class ZodMiniObject {}']]), ['pledge-wall']);
  const [fault] = sizeFaults(sizes, { 'ark.js': 100, 'all.js': 1000, 'pledge-wall': 50 });
  expect(fault).toMatch(/^pledge-wall weighs \d+ bytes, \d+ over its 50/);
  expect(fault).toContain('zod is in it');
  expect(fault).toContain('scripts/check-size.mjs');
});

test('misses a widget that the loader does not know, and a budget that nothing uses', () => {
  const sizes = sizesOf(files, ['pledge-wall', 'receipt']);
  const faults = sizeFaults(sizes, { 'ark.js': 100, 'all.js': 1000, 'pledge-wall': 2000, receipt: 1, gone: 1 });
  expect(faults).toEqual([expect.stringContaining('receipt is not in'), expect.stringContaining('gone has a budget')]);
});

test('weighs a confidential page without what seals, which comes later and has a budget of its own', () => {
  const page = new Map([
    ...files,
    ['pages/confidential-form.js', 'import("../chunks/sealing-ABCDEF12.js")'],
    ['chunks/sealing-ABCDEF12.js', noise(500)],
  ]);
  const sizes = sizesOf(page, []);
  expect(sizes.get('confidential-form').parts.map(({ name }) => name)).toEqual(['pages/confidential-form.js']);
  expect(sizes.get('sealing').bytes).toBeGreaterThan(200);
});
