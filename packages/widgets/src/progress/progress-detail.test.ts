import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { formatDay } from '../core/format-day.ts';
import { focusedText } from '../testing/focused.ts';
import { press } from '../testing/form-steps.ts';
import { mount } from '../testing/mount.ts';
import {
  correctedUpdates,
  dayFrom,
  progressAnswers,
  strategyOf,
  updatesOn,
  withAction,
} from '../testing/sample-progress.ts';
import { gone, see } from '../testing/see.ts';
import { away, stubHub } from '../testing/stub-hub.ts';
import type { Progress } from './progress.ts';
import './progress.ts';

let count = 0;
const progressOf = (...parts: Parameters<typeof progressAnswers>) => {
  const hub = stubHub(`https://progress-detail-${count++}.example`, progressAnswers(...parts));
  return { hub, element: mount<Progress>(`<ark-progress hub="${hub.url}" organisation="ZZ1"></ark-progress>`) };
};
const text = (element: Element) => element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';
const items = (element: Element) => [...(element.shadowRoot?.querySelectorAll('.ark-timeline > li') ?? [])];
const day = (days: number) => formatDay(dayFrom(days), 'en');
const strategy = strategyOf(8);
const first = /^Train inclusion representatives for interview panels in area 1$/;

test('an action opens in place with everything about it, and closes to its row', async () => {
  const full = withAction(strategy, '1.1a', {
    description: '41 are trained.',
    supporting: [{ role: 'Race equality network' }],
    dateChanges: [{ from: '2026-03-31', to: '2026-06-30', reason: 'Release time was short.', on: '2026-02-01' }],
    milestones: [{ title: '30 trained', dueDate: '2026-02-28', reachedOn: '2026-02-20' }],
    evidence: [
      { title: 'Training log', url: 'https://example.nhs.uk/log' },
      { title: 'Bad link', url: 'javascript:alert(1)' },
      { title: 'No link', url: 'https://' },
    ],
  });
  const { element } = progressOf(full, updatesOn('1.1a', 1));
  await press(first);
  await expect.poll(focusedText).toMatch(first);
  await expect.poll(() => items(element).length).toBe(1);
  const said = text(element);
  expect(said).toContain('Moved from 31 March 2026 to 30 June 2026: Release time was short.');
  expect(said).toContain('30 trained, due 28 February 2026, reached 20 February 2026');
  for (const part of ['41 are trained.', 'Race equality network', 'What changed', 'Next steps', 'Risks'])
    expect(said).toContain(part);
  expect(said).toContain('Written by: Associate Director of Recruitment');
  expect(said).toContain('Seen by: People Committee, staff');
  const links = [...(element.shadowRoot?.querySelectorAll('dl ~ ul a') ?? [])];
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['https://example.nhs.uk/log']);
  expect((await axe.run(element)).violations.map(({ id }) => id)).toEqual([]);
  await press('Back to all actions');
  await expect.poll(focusedText).toMatch(first);
  await gone(page.getByRole('button', { name: 'Back to all actions' }));
});

test('asks for the updates on the action alone, and shows more with the focus on the first of them', async () => {
  const { hub, element } = progressOf(strategy, [...updatesOn('1.1a', 7), ...updatesOn('1.1b', 2, 50)]);
  await press(first);
  await expect.poll(() => items(element).length).toBe(3);
  expect(hub.calls.at(-1)).toEqual({ name: 'listProgress', input: { organisation: 'ZZ1', subject: '1.1a' } });
  await press('Show more updates');
  await expect.poll(() => items(element).length).toBe(6);
  await expect.poll(focusedText).toContain('Report 4:');
  await press('Show more updates');
  await expect.poll(() => items(element).length).toBe(7);
  expect(hub.calls.at(-1)?.input).toMatchObject({ after: '6' });
  await gone(page.getByRole('button', { name: 'Show more updates' }));
});

test('does not ask for updates where there are none', async () => {
  const { hub, element } = progressOf(strategy);
  await press(first);
  await expect.poll(focusedText).toMatch(first);
  expect(text(element)).toContain('No updates published yet');
  expect(hub.calls.filter(({ name }) => name === 'listProgress')).toHaveLength(1);
});

test('a correction comes first, and what it corrects stays readable', async () => {
  const { element } = progressOf(strategy, correctedUpdates('1.1a'));
  await press(first);
  await expect.poll(() => items(element).length).toBe(2);
  const [correction, between] = items(element).map((item) => item.textContent?.replace(/\s+/g, ' ') ?? '');
  expect(correction).toContain('41 people are trained, not 60.');
  expect(correction).toContain(`Corrected on ${day(-3)}`);
  expect(correction?.indexOf('not 60')).toBeLessThan(correction?.indexOf('All 60 people are trained.') ?? -1);
  expect(between).toContain('Two wards joined.');
  element.shadowRoot?.querySelector<HTMLElement>('.ark-earlier summary')?.click();
  await see(page.getByText('All 60 people are trained.'));
  expect((await axe.run(element)).violations.map(({ id }) => id)).toEqual([]);
});

test('updates that correct one another in a circle do no harm', async () => {
  const [one, two] = updatesOn('1.1a', 2);
  const circle = [
    { ...one, supersedes: two?.id },
    { ...two, supersedes: one?.id },
  ] as ReturnType<typeof updatesOn>;
  const { element } = progressOf(strategy, circle);
  await press(first);
  await expect.poll(focusedText).toMatch(first);
  expect(items(element)).toHaveLength(0);
});

test('updates on a commitment and on the whole strategy can be read too', async () => {
  const { element } = progressOf(strategy, [...updatesOn('1.1', 1), ...updatesOn('strategy', 1, 9)]);
  await press('Read updates on the whole strategy');
  await expect.poll(focusedText).toBe('Updates on the whole strategy');
  await expect.poll(() => items(element).length).toBe(1);
  await press('Back to all actions');
  await press(/^Read updates on this commitment/);
  await expect.poll(focusedText).toBe('We will make part 1.1 of our work fair, and show how.');
});

test('says where updates cannot be had, and tries again', async () => {
  const { hub, element } = progressOf(strategy, updatesOn('1.1a', 1));
  await see(page.getByRole('button', { name: first }));
  hub.answer({ listProgress: away });
  await press(first);
  await see(page.getByText('Sorry, there is a problem'));
  hub.answer(progressAnswers(strategy, updatesOn('1.1a', 1)));
  await press('Try again');
  await expect.poll(() => items(element).length).toBe(1);
});

test('markup in what was written is text', async () => {
  const evil = '<img src=x onerror=alert(1)> {{x}}';
  const [update] = updatesOn('1.1a', 1);
  const hostile = withAction(strategy, '1.1a', { title: evil, description: evil });
  const { element } = progressOf(hostile, [{ ...update, summary: evil } as NonNullable<typeof update>]);
  await press(evil);
  await expect.poll(() => items(element).length).toBe(1);
  expect(text(element).split(evil).length).toBeGreaterThan(3);
  expect(element.shadowRoot?.querySelector('img')).toBeNull();
});

test('a file gives its updates a page at a time, with corrections first on one day', async () => {
  const updates = [...updatesOn('1.1a', 25)].reverse();
  const file = URL.createObjectURL(new Blob([JSON.stringify({ strategy, updates })]));
  const element = mount<Progress>(`<ark-progress data-src="${file}"></ark-progress>`);
  await press(first);
  await expect.poll(() => items(element).length).toBe(20);
  expect(items(element)[0]?.textContent).toContain('Report 25:');
  await press('Show more updates');
  await expect.poll(() => items(element).length).toBe(25);
});
