import { afterAll, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { mount } from '../testing/mount.ts';
import { press } from '../testing/press.ts';
import { samplePage, samplePledges } from '../testing/sample-pledges.ts';
import { gone, see } from '../testing/see.ts';
import './pledge-wall.ts';

// a thousand cards take a while where six browsers share two cores
const patience = { timeout: 12_000 };
const files: string[] = [];
const fileOf = (count: number, more: object = {}) => {
  const { items } = samplePage(samplePledges(count));
  files.push(URL.createObjectURL(new Blob([JSON.stringify({ items, ...more })], { type: 'application/json' })));
  return files.at(-1);
};
afterAll(() => files.forEach(URL.revokeObjectURL));

const wallOf = (count: number) => mount(`<ark-pledge-wall data-src="${fileOf(count)}"></ark-pledge-wall>`);
const cards = (wall: Element) => [...(wall.shadowRoot?.querySelectorAll<HTMLElement>('.ark-card') ?? [])];
const seen = (wall: Element) => cards(wall).filter((card) => !card.hidden);

async function openFilters(): Promise<void> {
  const summary = await page.getByText('Filter pledges').findElement();
  if (!summary.closest('details')?.open) (summary as HTMLElement).click();
}

async function search(words: string): Promise<void> {
  const box = (await page.getByRole('searchbox').findElement()) as HTMLInputElement;
  box.value = words;
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

test('shows every pledge of a file without a hub', async () => {
  const wall = wallOf(6);
  await see(page.getByRole('status'));
  await expect.element(page.getByRole('status')).toHaveTextContent('Showing 6 pledges');
  expect(cards(wall)).toHaveLength(6);
  await see(page.getByText('4 pledges with an update: 1 kept, 1 partly kept, 1 not kept and 1 in progress.'));
});

test('shows the first pledges at once and the others after the first paint', async () => {
  const wall = wallOf(1000);
  await expect.poll(() => cards(wall).length).toBeGreaterThan(0);
  expect(cards(wall).length).toBeLessThan(1000);
  await expect.poll(() => cards(wall).length, patience).toBe(1000);
});

test('filters a thousand pledges as people type, and shows them all again', async () => {
  const wall = wallOf(1000);
  await expect.poll(() => cards(wall).length, patience).toBe(1000);
  await openFilters();
  await search('shadowing PLACES');
  await see(page.getByRole('status'));
  await expect.element(page.getByRole('status')).toHaveTextContent('Showing 167 of 1,000 pledges');
  await expect.poll(() => seen(wall).length).toBe(167);
  expect(seen(wall).every((card) => card.textContent?.includes('shadowing'))).toBe(true);
  await press(page.getByRole('radio', { name: 'Leaders' }));
  await see(page.getByRole('status'));
  await expect.element(page.getByRole('status')).toHaveTextContent('No pledges match your filters');
  await press(page.getByRole('button', { name: 'Clear filters' }));
  await see(page.getByRole('status'));
  await expect.element(page.getByRole('status')).toHaveTextContent('Showing 1,000 pledges');
  await expect.poll(() => seen(wall).length, patience).toBe(1000);
});

test('keeps the filter when the order changes', async () => {
  const wall = wallOf(60);
  await openFilters();
  await search('names correctly');
  await see(page.getByRole('status'));
  await expect.element(page.getByRole('status')).toHaveTextContent('Showing 10 of 60 pledges');
  const sort = (await page.getByLabelText('Sort by').findElement()) as HTMLSelectElement;
  sort.value = 'due-soonest';
  sort.dispatchEvent(new Event('change'));
  await expect.poll(() => cards(wall).length).toBe(60);
  await expect
    .poll(() => seen(wall).map((card) => card.textContent?.includes('names correctly')))
    .toEqual(Array(10).fill(true));
});

test('has no form that reports to a hub', async () => {
  wallOf(1);
  await press(page.getByRole('button', { name: /^Read updates/ }));
  await see(page.getByRole('heading', { name: /^Pledge by/ }));
  await gone(page.getByText('Report a problem with this pledge'));
});

test('says that there is a problem when the file is missing', async () => {
  mount('<ark-pledge-wall data-src="/nowhere.json"><a href="/pledges">Read our pledges</a></ark-pledge-wall>');
  await see(page.getByRole('heading', { name: 'Sorry, there is a problem' }));
  await see(page.getByRole('link', { name: 'Read our pledges' }));
});
