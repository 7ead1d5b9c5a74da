import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { kinds, PublishedPage } from '@antiracism-kit/schema';
import { plainTriedAndStopped } from '@antiracism-kit/schema/samples';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createViews } from '../pages/views.ts';
import { another, decide, draft, openHub, published, type TestHub, waiting } from '../testing/test-hub.ts';
import { origins } from '../testing/trusts.ts';
import { type SnapshotParts, writeSnapshot } from './write-snapshot.ts';

let hub: TestHub;
let folder: string;
let parts: SnapshotParts;

beforeAll(async () => {
  hub = await openHub();
  folder = await mkdtemp(join(tmpdir(), 'ark-snapshot-'));
  for (let n = 0; n < 26; n++) await published(hub, draft({ text: `<i>I will</i> href="/o/ZZ1/pledges" ${n}` }));
  const story = await hub.from(origins.trust).createSubmission(another(plainTriedAndStopped));
  await decide(hub, await waiting(hub, story), { action: 'publish' });
  await hub.from(origins.trust).createSubmission(draft({ text: 'Nobody has let this through.' }));
  const { app, call } = hub;
  parts = { app, call, kinds, render: createViews(), hub: 'https://hub.example', on: '2026-11-23' };
  expect(await writeSnapshot(parts, join(folder, 'copy'), ['ZZ1'])).toMatchObject({ organisations: ['ZZ1'] });
});
afterAll(async () => {
  await hub.close();
  await rm(folder, { recursive: true });
});

const names = async (ending: string) =>
  (await readdir(join(folder, 'copy'), { recursive: true })).map(String).filter((name) => name.endsWith(ending));
const read = (name: string) => readFile(join(folder, 'copy', name), 'utf8');
const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

test('every page says that it is a copy and of which day, needs no script and leads on by links that hold', async () => {
  const pages = await names('.html');
  expect(pages.length).toBeGreaterThan(20);
  for (const page of pages) {
    const html = await read(page);
    const day = page.includes('.cy') ? '23 Tachwedd 2026' : '23 November 2026';
    expect(textOf(html), page).toContain(day);
    // whoever gets code from a copy has buttons to copy it
    const isCode = page.startsWith('get-the-code');
    expect(html.includes('<script'), page).toBe(isCode);
    expect(html, page).not.toMatch(/rel="alternate"|<form|<input/);
    expect(html.match(/<h1/g), page).toHaveLength(1);
    for (const [, link = ''] of html.matchAll(/ (?:href|src)="([^"]*)"/g)) {
      if (/^(#|https:\/\/hub\.example\/|https:|mailto:|tel:)/.test(link)) continue;
      expect(link, page).not.toMatch(/^\/|\?/);
      const target = posix.join(dirname(page), link.replace(/#.*/, ''));
      expect(existsSync(join(folder, 'copy', target)), `${page} leads to ${target}`).toBe(true);
    }
  }
});

test('a wall goes on over its pages, and what people wrote stays as it is', async () => {
  const first = await read('o/ZZ1/pledges.html');
  expect(first).toContain('href="pledges-2.html"');
  expect(textOf((await read('o/ZZ1/pledges-2.html')) + first)).toContain('href=&quot;/o/ZZ1/pledges&quot; 25');
  expect((await names('.html')).filter((name) => /stories\/[\w-]+\.html$/.test(name))).toHaveLength(1);
});

test('the code of every widget can be copied from a copy', async () => {
  const codes = (await names('.html')).filter((name) => name.startsWith('get-the-code/'));
  expect(codes).toHaveLength(11);
  const html = await read('get-the-code/ZZ1/pledge-wall.html');
  expect(html).toContain('src=&quot;https://hub.example/v1/ark.js&quot;');
  expect(html).toContain('<iframe src="https://hub.example/embed/pledge-wall/ZZ1"');
  expect(html).toMatch(/<script type="module" src="\.\.\/\.\.\/assets\/hub\.\w+\.js">/);
});

test('the page of a form says where to go, on the hub', async () => {
  for (const [page, title] of [
    ['pledges/new', 'Make a pledge'],
    ['share', 'Share a story or an idea'],
    ['receipt', 'Use your receipt'],
  ]) {
    const html = await read(`o/ZZ1/${page}.html`);
    expect(textOf(html)).toContain(`${title} This copy is only for reading.`);
    expect(html).toContain(`<a href="https://hub.example/o/ZZ1/${page}">${title} on the hub</a>`);
  }
});

test('the files are what data-src of the widgets takes, whole, and hold nothing that was not published', async () => {
  const pledges = JSON.parse(await read('data/ZZ1/pledges.json'));
  expect(PublishedPage(kinds).parse(pledges).items).toHaveLength(26);
  expect(JSON.parse(await read('data/ZZ1/stories.json')).items).toHaveLength(1);
  const progress = JSON.parse(await read('data/ZZ1/progress.json'));
  expect(Object.keys(progress).sort()).toEqual(['latest', 'links', 'strategy', 'updates']);
  expect(existsSync(join(folder, 'copy/v1/ark.js'))).toBe(true);
  for (const name of [...(await names('.html')), ...(await names('.json'))])
    expect(await read(name), name).not.toContain('Nobody has let this through');
});

test('a new copy takes the place of the old one, and of nothing else', async () => {
  await writeFile(join(folder, 'copy/o/ZZ1/old.html'), '');
  await writeSnapshot(parts, join(folder, 'copy'), ['S1A']);
  expect(JSON.parse(await read('snapshot.json'))).toMatchObject({ madeOn: '2026-11-23', organisations: ['S1A'] });
  expect(existsSync(join(folder, 'copy/o/ZZ1'))).toBe(false);
  await writeFile(join(folder, 'mine.txt'), '');
  await expect(writeSnapshot(parts, folder)).rejects.toThrow('something else');
  await expect(writeSnapshot(parts, join(folder, 'new'), ['ZZ8'])).rejects.toThrow('does not know');
  expect((await readdir(folder)).sort()).toEqual(['copy', 'mine.txt']);
});
