import { accept, kinds, PublishedPage } from '@antiracism-kit/schema';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { focusedText } from '../testing/focused.ts';
import { pick, press } from '../testing/form-steps.ts';
import { mount } from '../testing/mount.ts';
import { sampleStories, storyPage } from '../testing/sample-stories.ts';
import { gone, see } from '../testing/see.ts';
import { type Answers, away, stubHub } from '../testing/stub-hub.ts';
import { beginningOf } from './published-story.ts';
import type { StoryWall } from './story-wall.ts';
import './story-wall.ts';

let count = 0;
const hubWith = (answers: Answers = {}) =>
  stubHub(`https://stories-${count++}.example`, { listPublished: () => storyPage(), ...answers });
const wallOf = (hub: { url: string }, more = '') =>
  mount<StoryWall>(
    `<ark-story-wall hub="${hub.url}" organisation="ZZ1" ${more}><a href="/stories">Read our stories</a></ark-story-wall>`,
  );
const text = (wall: Element) => wall.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';
const asked = (hub: ReturnType<typeof hubWith>) =>
  hub.calls.filter(({ name }) => name === 'listPublished').map(({ input }) => input);

test('the examples are what a hub can answer', () => {
  expect(accept(PublishedPage(kinds), storyPage())).toMatchObject({ ok: true });
});

test('shows every kind in one list, with tag, author and year, and no day', async () => {
  const hub = hubWith();
  const wall = wallOf(hub);
  await see(page.getByRole('heading', { name: 'Stories and experiences', level: 2 }));
  await expect.element(page.getByRole('status')).toHaveTextContent('Showing 1 to 4 of 4 stories');
  expect(text(wall)).toContain('Theatres, St Brigid’s, Fenland and Coast, 2026');
  expect(text(wall)).toContain('A colleague, Fenland and Coast, 2026');
  const kind = ['working-well', 'tried-and-stopped', 'new-idea', 'recording', 'lived-experience'];
  expect(asked(hub)[0]).toMatchObject({ kind });
  await see(page.getByRole('link', { name: 'Get support' }));
  expect((await axe.run(wall)).violations.map(({ id }) => id)).toEqual([]);
});

test('a story opens whole, with what it informed and what the team did, and closes to where it was', async () => {
  const wall = wallOf(hubWith());
  await press(/Shared interview panels in theatres/);
  await expect.poll(focusedText).toBe('Shared interview panels in theatres');
  expect(text(wall)).toContain('What difference it made');
  expect(text(wall)).toContain('We will have a trained inclusion representative on every panel.');
  expect(text(wall)).toContain('Associate Director of Recruitment, 2 November 2026');
  expect((await axe.run(wall)).violations.map(({ id }) => id)).toEqual([]);
  await press('Back to all stories');
  await expect.poll(focusedText).toContain('Read the full story');
});

test('agreed words of what was told in confidence are a story, also without a title', async () => {
  const [, like] = sampleStories as [unknown, (typeof sampleStories)[number]];
  const fields = { whatHappened: 'A name was laughed at.', wouldHaveHelped: 'Somebody saying stop.' };
  const told = { ...like, kind: 'lived-experience', fields } as typeof like;
  const wall = wallOf(hubWith({ listPublished: () => storyPage([told]) }));
  await press(/Lived experience/);
  await expect.poll(focusedText).toBe('Lived experience');
  expect(text(wall)).toMatch(/What would have helped\s*Somebody saying stop\./);
});

test('says that details were changed to protect people, only where they were', async () => {
  const wall = wallOf(hubWith());
  await press(/Anonymous shift swaps/);
  await expect.poll(() => text(wall)).toContain('We have changed some details to protect people');
  await press('Back to all stories');
  await press(/A buddy for international/);
  await expect.poll(focusedText).toBe('A buddy for international colleagues');
  expect(text(wall)).not.toContain('We have changed some details');
});

test('a recording asks nothing of its service before somebody goes there', async () => {
  const before = performance.getEntriesByType('resource').length;
  const wall = wallOf(hubWith());
  await press(/What a shared panel felt like/);
  await expect.poll(focusedText).toBe('What a shared panel felt like');
  expect(wall.shadowRoot?.querySelectorAll('iframe, video, img')).toHaveLength(0);
  const later = performance.getEntriesByType('resource').slice(before);
  expect(later.filter(({ name }) => name.includes('video.example'))).toEqual([]);
  const link = wall.shadowRoot?.querySelector<HTMLAnchorElement>('a[target="_blank"]');
  expect(link).toMatchObject({ href: 'https://video.example/watch/shared-panel', rel: 'noopener noreferrer' });
  expect(text(wall)).toContain('I sat across from two people who looked like me.');
});

test('filters by type, theme and year, and clears', async () => {
  const hub = hubWith();
  const wall = wallOf(hub);
  await see(page.getByText('Filter stories'));
  wall.shadowRoot?.querySelector<HTMLElement>('summary')?.click();
  await pick('radio', 'New idea');
  await pick('checkbox', 'Recruitment');
  await pick('checkbox', '2025');
  hub.answer({ listPublished: () => ({ items: [], total: 0 }) });
  await press('Show results');
  await expect.element(page.getByRole('status')).toHaveTextContent('No stories match your filters');
  expect(asked(hub).at(-1)).toMatchObject({ kind: ['new-idea'], facet: ['theme:recruitment', 'year:2025'] });
  hub.answer({ listPublished: () => storyPage() });
  await press('Clear filters');
  await expect.element(page.getByRole('status')).toHaveTextContent('Showing 1 to 4 of 4 stories');
});

test('turns pages, with the focus on the list', async () => {
  const hub = hubWith({ listPublished: () => ({ ...storyPage(sampleStories, 6), next: 'n2' }) });
  wallOf(hub);
  await expect.element(page.getByRole('status')).toHaveTextContent('Showing 1 to 4 of 6 stories');
  hub.answer({ listPublished: () => ({ items: storyPage(sampleStories.slice(0, 2)).items }) });
  await press(/^Next/);
  await expect.element(page.getByRole('status')).toHaveTextContent('Showing 5 to 6 of 6 stories');
  expect(asked(hub).at(-1)).toMatchObject({ after: 'n2' });
  await press(/^Previous/);
  expect(asked(hub).at(-1)).not.toHaveProperty('after');
});

test('a problem is reported with a reason and words, and thanks say what happens', async () => {
  const hub = hubWith();
  const wall = wallOf(hub);
  await press(/Anonymous shift swaps/);
  await see(page.getByText('Report a problem with this story'));
  wall.shadowRoot?.querySelector<HTMLElement>('.ark-report summary')?.click();
  await press('Send report');
  await expect.poll(() => text(wall)).toContain('Select what is wrong with this story');
  await pick('radio', 'It names or identifies someone');
  const [more] = page.getByRole('textbox', { name: 'Tell us more (optional)' }).elements() as HTMLTextAreaElement[];
  (more as HTMLTextAreaElement).value = 'It is about me.';
  await press('Send report');
  await expect.poll(() => text(wall)).toContain('we have taken it down until then');
  const [report] = hub.calls.filter(({ name }) => name === 'reportPublished').map(({ input }) => input);
  expect(report).toMatchObject({ reason: 'identifies-someone', message: 'It is about me.', id: sampleStories[1]?.id });
});

test('one story can stand alone', async () => {
  const hub = hubWith({
    listPublished: () => storyPage(sampleStories.slice(0, 1)),
    getPublished: () => sampleStories[2] as never,
  });
  const wall = wallOf(hub, `story="${sampleStories[2]?.id}"`);
  await expect.poll(focusedText).toBe('A buddy for international colleagues');
  expect(text(wall)).not.toContain('Back to all stories');
});

const newer = { ...sampleStories[0], id: '55555555-5555-4555-8555-555555555555', kind: 'poem' } as never;

test('a story of a kind that the wall does not know is left out, and the others are shown', async () => {
  const wall = wallOf(hubWith({ listPublished: () => storyPage([newer, ...sampleStories.slice(1)]) }));
  await see(page.getByRole('heading', { name: 'Anonymous shift swaps' }));
  expect(wall.shadowRoot?.querySelectorAll('.ark-card')).toHaveLength(3);
  expect(text(wall)).not.toContain('Shared interview panels');
});

test('opened by its address, such a story sends people to the hub’s page of it', async () => {
  const hub = hubWith({ listPublished: () => storyPage([newer]), getPublished: () => newer });
  const wall = wallOf(hub, 'story="55555555-5555-4555-8555-555555555555"');
  await expect.poll(focusedText).toBe('This story cannot be shown here');
  const link = page.getByRole('link', { name: 'Read the story on its own page' });
  await expect.element(link).toHaveAttribute('href', `${hub.url}/o/ZZ1/stories/55555555-5555-4555-8555-555555555555`);
  expect((await axe.run(wall)).violations.map(({ id }) => id)).toEqual([]);
});

test('a hub that is away leaves the page’s own link, and tries again', async () => {
  const hub = hubWith({ listPublished: away });
  wallOf(hub);
  await see(page.getByText('Sorry, there is a problem'));
  await see(page.getByRole('link', { name: 'Read our stories' }));
  hub.answer({ listPublished: () => storyPage() });
  await press('Try again');
  await see(page.getByRole('heading', { name: 'Stories and experiences' }));
});

test('a file needs no hub, and is filtered here', async () => {
  const file = URL.createObjectURL(new Blob([JSON.stringify(storyPage())], { type: 'application/json' }));
  const wall = mount<StoryWall>(`<ark-story-wall data-src="${file}" organisation="ZZ1"></ark-story-wall>`);
  await expect.element(page.getByRole('status')).toHaveTextContent('Showing 1 to 4 of 4 stories');
  wall.shadowRoot?.querySelector<HTMLElement>('summary')?.click();
  await pick('checkbox', '2025');
  await press('Show results');
  await expect.element(page.getByRole('status')).toHaveTextContent('Showing 1 to 1 of 1 story');
  await press(/A buddy/);
  await expect.poll(focusedText).toBe('A buddy for international colleagues');
  await gone(page.getByText('Report a problem with this story'));
});

test('markup in a story is text', async () => {
  const [story] = sampleStories;
  const hostile = { ...story, fields: { ...story?.fields, title: '<img src=x onerror=alert(1)>' } };
  const wall = wallOf(hubWith({ listPublished: () => storyPage([hostile as never]) }));
  await expect.poll(() => text(wall)).toContain('<img src=x onerror=alert(1)>');
  expect(wall.shadowRoot?.querySelector('img')).toBeNull();
});

test.each([
  ['a b', 'a b'],
  [`${'word '.repeat(60)}`, `${'word '.repeat(39)}word…`],
])('a beginning is cut after a word', (whole, shown) => {
  expect(beginningOf(whole)).toBe(shown);
});

test('a very long word is cut between two characters', () => {
  const cut = beginningOf('👩🏾‍⚕️'.repeat(100));
  expect(cut.length).toBeLessThan(202);
  expect(cut.replaceAll('👩🏾‍⚕️', '')).toBe('…');
});
