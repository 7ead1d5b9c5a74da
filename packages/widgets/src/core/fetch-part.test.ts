import { expect, test, vi } from 'vitest';
import { fetchPart } from './fetch-part.ts';

const part = new URL('./safe-href.ts', import.meta.url).href;
const lost = (message: string) => () => Promise.reject(new TypeError(message));

test('gives what it imports', async () => {
  const fetch = fetchPart(() => import('./safe-href.ts'));
  expect((await fetch()).safeHref('/wall')).toBe('/wall');
});

test.each([
  ['Chromium', 'Failed to fetch dynamically imported module: '],
  ['Firefox', 'error loading dynamically imported module: '],
])('asks under another address after a failed import, as %s tells of it', async (_, message) => {
  const load = vi.fn<() => Promise<typeof import('./safe-href.ts')>>(lost(message + part));
  const fetch = fetchPart(load);
  await expect(fetch()).rejects.toThrow(part);
  const again = await fetch();
  expect(again.safeHref('/wall')).toBe('/wall');
  expect(load).toHaveBeenCalledTimes(1);
  expect(await fetch()).toBe(again);
});

test('asks as before when a browser does not tell the address', async () => {
  const load = vi.fn(lost('Importing a module script failed.'));
  const fetch = fetchPart<unknown>(load);
  await expect(fetch()).rejects.toThrow('failed');
  load.mockImplementation(() => Promise.resolve('part') as Promise<never>);
  expect(await fetch()).toBe('part');
});

test('a file that stays away stays a failure, each time under an address that has not failed yet', async () => {
  const away = 'https://part.example.invalid/part.js';
  const fetch = fetchPart(() => import(/* @vite-ignore */ away));
  const failures = [];
  for (const _ of [1, 2, 3]) failures.push(await fetch().catch((error: Error) => error.message));
  const told = failures.filter((message) => message.includes(away));
  expect(told).toEqual(
    told.length ? ['', '#again', '#again#again'].map((more) => expect.stringContaining(away + more)) : [],
  );
  expect(failures).toHaveLength(3);
});
