import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHub, type TestHub } from '../testing/test-hub.ts';

let folder: string;
let hub: TestHub;
let bare: TestHub;
const get = (url: string, from = hub) => from.app.inject({ url, headers: { accept: 'text/html' } });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ark-storybook-'));
  hub = await openHub({ storybook: join(folder, 'built') });
  bare = await openHub();
});
afterAll(async () => {
  await Promise.all([hub.close(), bare.close()]);
  await rm(folder, { recursive: true, force: true });
});

test('Storybook is there from when it has been built', async () => {
  expect((await get('/storybook/')).statusCode).toBe(404);
  await mkdir(join(folder, 'built/assets'), { recursive: true });
  await writeFile(join(folder, 'built/index.html'), '<!doctype html>Storybook');
  await writeFile(join(folder, 'built/assets/a.js'), 'export {}');
  await writeFile(join(folder, 'secret.json'), '{}');
  const index = await get('/storybook/?path=/docs/tokens--docs');
  expect(index.body).toBe('<!doctype html>Storybook');
  expect(index.headers['content-type']).toBe('text/html; charset=utf-8');
  expect((await get('/storybook')).headers.location).toBe('/storybook/');
  expect((await get('/storybook/assets/a.js')).headers['content-type']).toBe('text/javascript; charset=utf-8');
});

test('its pages alone have a wider policy, and it reaches nothing of the hub but its own files', async () => {
  const policy = (await get('/storybook/')).headers['content-security-policy'];
  expect(policy).toContain("script-src 'self' 'unsafe-inline'");
  expect(policy).toContain('connect-src https://hub.example/storybook/ blob:;');
  for (const path of ['/', '/console/', '/o/S1A/pledges', '/no-such-page'])
    expect(String((await get(path)).headers['content-security-policy']), path).not.toContain('unsafe');
});

test.each(['/storybook/../secret.json', '/storybook/%2e%2e/secret.json', '/storybook/..%2fsecret.json'])(
  'nothing outside its folder is served: %s',
  async (path) => {
    expect((await get(path)).statusCode).toBe(404);
  },
);

test('a hub without example data has none', async () => {
  expect((await get('/storybook/', bare)).statusCode).toBe(404);
});
