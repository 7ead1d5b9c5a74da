import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { chooseEncoding, ReadyBodies, readyBody } from './ready-bodies.ts';

const long = 'A pledge is a promise. '.repeat(100);

describe('a ready body', () => {
  test('comes back whole from either encoding', async () => {
    const body = readyBody(long, '1');
    expect(brotliDecompressSync(await body.encoded('br')).toString()).toBe(long);
    expect(gunzipSync(await body.encoded('gzip')).toString()).toBe(long);
  });

  test('is compressed once', async () => {
    const body = readyBody(long, '1');
    expect(await body.encoded('br')).toBe(await body.encoded('br'));
  });

  test('has the tag of its text, whatever the version', () => {
    expect(readyBody(long, '1').tag).toBe(readyBody(long, '2').tag);
    expect(readyBody(long, '1').tag).not.toBe(readyBody(`${long}!`, '1').tag);
  });
});

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.0,gzip;q=0', undefined],
  ['br;q=0.5', 'br'],
  ['identity', undefined],
  ['brotli', undefined],
  [undefined, undefined],
])('a caller that accepts "%s" gets %s', (accepted, encoding) => {
  expect(chooseEncoding(accepted, long)).toBe(encoding);
});

test('a small body goes as it is', () => {
  expect(chooseEncoding('br', '{}')).toBeUndefined();
});

test('a full shelf lets go of what was not asked for longest', () => {
  const shelf = new ReadyBodies(25);
  for (const name of ['a', 'b']) shelf.keep(name, readyBody(name.repeat(10), '1'));
  shelf.get('a');
  shelf.keep('c', readyBody('c'.repeat(10), '1'));
  expect(['a', 'b', 'c'].map((name) => shelf.get(name)?.text[0])).toEqual(['a', undefined, 'c']);
});

test('a body kept again takes the place of the one before', () => {
  const shelf = new ReadyBodies(25);
  for (let n = 0; n < 9; n++) shelf.keep('a', readyBody('x'.repeat(20), String(n)));
  expect(shelf.get('a')?.version).toBe('8');
});
