import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import check from './check-pack.mjs';

const root = mkdtempSync(join(tmpdir(), 'ark-pack-test-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('names what is wrong with a package that only works in its repository', { timeout: 60_000 }, async () => {
  const folder = join(root, 'packages/broken');
  mkdirSync(join(folder, 'src'), { recursive: true });
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'src/index.ts'), 'export const a = 1;');
  writeFileSync(join(folder, 'src/other.ts'), 'export const b = 1;');
  writeFileSync(join(folder, 'dist/index.js'), 'export const a = 1;');
  writeFileSync(join(folder, 'dist/index.d.ts'), 'export declare const a: number;');
  const manifest = {
    name: 'broken',
    version: '1.0.0',
    type: 'module',
    files: ['dist'],
    exports: { '.': './src/index.ts', './*': './src/*.ts' },
    publishConfig: { exports: { '.': './dist/index.js', './*': './dist/*.js' } },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  const faults = (await check(root)).join('\n');
  expect(faults).toContain('From the packed package: broken/other: no such file');
  expect(faults).toContain('the types are wrong');
  expect(faults).toContain('broken: no LICENSE is packed with it.');
});
