import { regionStrategy } from '@antiracism-kit/schema/samples';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { focusedText } from '../testing/focused.ts';
import { press } from '../testing/form-steps.ts';
import { mount } from '../testing/mount.ts';
import { fullStrategy } from '../testing/sample-strategies.ts';
import { see } from '../testing/see.ts';
import { away, never, stubHub } from '../testing/stub-hub.ts';
import type { Resources } from './resources.ts';
import './resources.ts';

let count = 0;
const hubWith = (getStrategy: () => never | typeof fullStrategy | Promise<never> = () => fullStrategy) =>
  stubHub(`https://resources-${count++}.example`, { getStrategy });
const listOf = (hub: { url: string }, more = '') =>
  mount<Resources>(
    `<ark-resources hub="${hub.url}" organisation="ZZ1" ${more}><a href="/resources">Documents</a></ark-resources>`,
  );
const text = (element: Element) => element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';

test('lists each kind under its heading, with format, size, day and publisher', async () => {
  const list = listOf(hubWith());
  await see(page.getByRole('heading', { name: 'Documents, recordings and learning', level: 2 }));
  for (const name of ['Documents', 'Events', 'Recordings', 'Learning'])
    await see(page.getByRole('heading', { name, level: 3, exact: true }));
  const link = page.getByRole('link', { name: 'Strategy on a page (PDF, 180 KB)' });
  await expect.element(link).toHaveAttribute('href', 'https://fenlandandcoast.example/strategy.pdf');
  expect(text(list)).toContain('(TIFF, 5.2 MB)');
  expect(text(list)).toContain('12 May 2026 · Race equality network');
  expect(text(list)).toContain('Example data');
  expect((await axe.run(list)).violations.map(({ id }) => id)).toEqual([]);
});

test('opens nothing in a new tab and fetches nothing from elsewhere', async () => {
  const before = performance.getEntriesByType('resource').length;
  const list = listOf(hubWith());
  await see(page.getByRole('link', { name: 'Being an ally' }));
  expect(list.shadowRoot?.querySelectorAll('[target], iframe, img, video')).toHaveLength(0);
  const names = performance.getEntriesByType('resource').map(({ name }) => name);
  expect(names.slice(before).filter((name) => /video\.example|fenlandandcoast|learning\.example/.test(name))).toEqual(
    [],
  );
});

test('a recording has its transcript beside it, or says that there is none', async () => {
  const list = listOf(hubWith(), 'kinds="recording"');
  await see(page.getByRole('heading', { name: 'Recordings', level: 2 }));
  const transcript = page.getByRole('link', { name: /^Read the transcript ?: Why we talk about race at work$/ });
  await expect.element(transcript).toHaveAttribute('href', 'https://fenlandandcoast.example/talk');
  expect(list.shadowRoot?.querySelectorAll('li')[1]?.textContent).toContain('There is no transcript yet.');
});

test('what is not accessible says so, and whom to ask for another format', async () => {
  const list = listOf(hubWith());
  const ask = page.getByRole('link', { name: /^ask for another format ?: Scan of the signed charter$/ });
  await see(ask);
  await expect.element(ask).toHaveAttribute('href', 'mailto:inclusion@fenlandandcoast.example');
  expect(text(list).match(/Not accessible/g)).toHaveLength(1);
});

test('kinds come in the order they are named, and others stay away', async () => {
  const list = listOf(hubWith(), 'kinds="learning, document poem"');
  await see(page.getByRole('link', { name: 'Being an ally' }));
  expect([...(list.shadowRoot?.querySelectorAll('h3') ?? [])].map((one) => one.textContent)).toEqual([
    'Learning',
    'Documents',
  ]);
});

test.each([
  ['there is nothing of the kind', () => hubWith(() => regionStrategy as typeof fullStrategy)],
  ['the organisation has no strategy', () => stubHub(`https://resources-${count++}.example`)],
])('says that there is nothing yet when %s', async (_, hub) => {
  const list = listOf(hub(), 'kinds="learning"');
  await see(page.getByRole('heading', { name: 'Learning', level: 2 }));
  expect(text(list)).toContain('Nothing to show yet');
});

test('an address that would run as script is no link', async () => {
  const [first] = fullStrategy.resources;
  // a file may hold what no hub would send
  const resources = [{ ...first, title: '<b>Bad</b>', url: 'javascript:alert(1)', transcriptUrl: 'data:text/html,x' }];
  const file = URL.createObjectURL(new Blob([JSON.stringify({ ...fullStrategy, resources })]));
  const list = mount<Resources>(`<ark-resources data-src="${file}"></ark-resources>`);
  await expect.poll(() => text(list)).toContain('<b>Bad</b> (PDF, 180 KB)');
  expect(list.shadowRoot?.querySelectorAll('a')).toHaveLength(0);
});

test('keeps the page’s own link while the hub is slow', async () => {
  listOf(hubWith(never));
  await expect.element(page.getByRole('status')).toHaveTextContent('Loading documents and recordings');
  await see(page.getByRole('link', { name: 'Documents' }));
});

test('keeps it when the hub is away, and tries again', async () => {
  const hub = hubWith(away);
  listOf(hub);
  await see(page.getByText('Sorry, there is a problem'));
  await see(page.getByRole('link', { name: 'Documents' }));
  hub.answer({ getStrategy: () => fullStrategy });
  await press('Try again');
  await expect.poll(focusedText).toBe('Documents, recordings and learning');
});

test('speaks Welsh, and says which words are not', async () => {
  const list = listOf(hubWith(), 'lang="cy"');
  await expect.poll(() => text(list)).toContain('Darllen y trawsgrifiad');
  const title = list.shadowRoot?.querySelector('a [lang=en]');
  expect(title?.textContent).toBe('Strategy on a page');
});
