import { expect, test } from 'vitest';
import { sizeFaults, sizesOf } from './check-size.mjs';

const noise = (length) => Array.from({ length }, (_, i) => Math.sin(i).toString(36)).join('');
const files = new Map([
  ['ark.js', 'import("./pledge-wall-ABC.js")'],
  ['pledge-wall-ABC.js', `import{a}from"./chunk-1.js";import"./chunk-2.js";import("./pledge-detail-D.js")`],
  ['chunk-1.js', noise(100)],
  ['chunk-2.js', '1'],
  ['pledge-detail-D.js', noise(900)],
  ['ark-all.js', noise(50)],
]);

test('weighs a widget with the loader and all that it imports at once, not what comes later', () => {
  const { parts } = sizesOf(files, ['pledge-wall']).get('pledge-wall');
  expect(parts.map(({ name }) => name).sort()).toEqual(['ark.js', 'chunk-1.js', 'chunk-2.js', 'pledge-wall-ABC.js']);
});

test('accepts what is within its budget', () => {
  const sizes = sizesOf(files, ['pledge-wall']);
  expect(sizeFaults(sizes, { 'ark.js': 100, 'ark-all.js': 1000, 'pledge-wall': 2000 })).toEqual([]);
});

test('says how much is too much, what to suspect and where to change it', () => {
  const sizes = sizesOf(new Map([...files, ['chunk-2.js', 'class ZodMiniObject {}']]), ['pledge-wall']);
  const [fault] = sizeFaults(sizes, { 'ark.js': 100, 'ark-all.js': 1000, 'pledge-wall': 50 });
  expect(fault).toMatch(/^pledge-wall weighs \d+ bytes, \d+ over its 50/);
  expect(fault).toContain('zod is in it');
  expect(fault).toContain('scripts/check-size.mjs');
});

test('misses a widget that the loader does not know, and a budget that nothing uses', () => {
  const sizes = sizesOf(files, ['pledge-wall', 'receipt']);
  const faults = sizeFaults(sizes, { 'ark.js': 100, 'ark-all.js': 1000, 'pledge-wall': 2000, receipt: 1, gone: 1 });
  expect(faults).toEqual([expect.stringContaining('receipt is not in'), expect.stringContaining('gone has a budget')]);
});
