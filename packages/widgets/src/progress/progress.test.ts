import { accept, ProgressUpdate, Strategy } from '@antiracism-kit/schema';
import { nationalBodyStrategy } from '@antiracism-kit/schema/samples';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { formatDay } from '../core/format-day.ts';
import { focusedText } from '../testing/focused.ts';
import { pick, press } from '../testing/form-steps.ts';
import { mount } from '../testing/mount.ts';
import {
  dayFrom,
  progressAnswers,
  sampleLinks,
  strategyOf,
  updatesOn,
  withAction,
} from '../testing/sample-progress.ts';
import { see } from '../testing/see.ts';
import { type Answers, away, stubHub } from '../testing/stub-hub.ts';
import type { Progress } from './progress.ts';
import './progress.ts';

let count = 0;
const hubWith = (answers: Answers) => stubHub(`https://progress-${count++}.example`, answers);
const progressOf = (hub: { url: string }, more = '') =>
  mount<Progress>(
    `<ark-progress hub="${hub.url}" organisation="ZZ1" ${more}><a href="/progress">Read our progress</a></ark-progress>`,
  );
const text = (element: Element) =>
  element.shadowRoot?.textContent?.replace(/\s+/g, ' ').replace(/ ([,.:])/g, '$1') ?? '';
const rows = (element: Element) => [...(element.shadowRoot?.querySelectorAll('tbody tr') ?? [])];
const status = () => page.getByRole('status').first();
const faults = async (element: Element) => (await axe.run(element)).violations.map(({ id }) => id);
const day = (days: number) => formatDay(dayFrom(days), 'en');
const usual = () => hubWith(progressAnswers(strategyOf(24), updatesOn('1.1a', 7), sampleLinks));

test('the samples are what a hub can answer', () => {
  expect(accept(Strategy, strategyOf(300))).toMatchObject({ ok: true });
  for (const update of updatesOn('1.1a', 3)) expect(accept(ProgressUpdate, update)).toMatchObject({ ok: true });
});

test('counts the actions in a sentence, which is the name of the bar too', async () => {
  const element = progressOf(usual());
  await see(page.getByRole('heading', { name: 'Progress on our commitments', level: 2 }));
  const sentence =
    '24 actions: 3 completed, 3 on track, 3 some risk, 3 off track, 3 in progress (not rated), 3 not started, 3 on hold, 3 stopped';
  expect(text(element)).toContain(sentence);
  await see(page.getByRole('img', { name: sentence }));
  expect(await faults(element)).toEqual([]);
});

test('leaves out what no action is', async () => {
  const element = progressOf(hubWith(progressAnswers(strategyOf(1))));
  await expect.poll(() => text(element)).toContain('1 action: 1 completed');
  expect(text(element)).not.toContain('0 ');
});

test('says when it was updated and when the Board hears next', async () => {
  const element = progressOf(usual());
  await expect.poll(() => text(element)).toContain(`Last updated ${day(-3)} · Next Board update ${day(60)}`);
});

test('says by itself that the Board’s update is overdue', async () => {
  const governance = { committees: [], lastBoardUpdate: dayFrom(-200), nextBoardUpdate: dayFrom(-10) };
  const element = progressOf(hubWith(progressAnswers(strategyOf(4, { governance }))));
  await expect.poll(() => text(element)).toContain(`No updates published yet · Update overdue since ${day(-10)}`);
});

test('says by itself what is overdue and where nobody has said anything for long', async () => {
  const late = withAction(strategyOf(4), '1.1b', { dueDate: dayFrom(-5), startDate: dayFrom(-120) });
  const bare = withAction(late, '1.1c', { dueDate: undefined });
  const element = progressOf(hubWith(progressAnswers({ ...bare, startDate: dayFrom(-120) })));
  await expect.poll(() => rows(element).length).toBe(4);
  const [, second, third] = rows(element).map((row) => row.textContent?.replace(/\s+/g, ' '));
  expect(second).toContain(`Overdue since ${day(-5)}`);
  expect(second).toContain(`No update since ${day(-120)}`);
  expect(third).toContain('No date set');
});

test('groups actions in tables by priority and commitment, and says what each rests on', async () => {
  const hub = usual();
  const element = progressOf(hub);
  await see(page.getByRole('heading', { name: 'Priority 1: fair every day', level: 3 }));
  await see(page.getByRole('heading', { name: 'We will make part 1.1 of our work fair, and show how.', level: 4 }));
  const pledges = page.getByRole('link', { name: '12 pledges' });
  await expect.element(pledges).toHaveAttribute('href', `${hub.url}/o/ZZ1/pledges`);
  expect(text(element)).toContain('Supported by: 7 stories of what works well, fewer than 5 new ideas');
  element.wallHref = '/pledges';
  element.storiesHref = 'javascript:alert(1)';
  await expect.element(pledges).toHaveAttribute('href', '/pledges');
  const stories = page.getByRole('link', { name: /^7 stories/ });
  await expect.element(stories).toHaveAttribute('href', `${hub.url}/o/ZZ1/stories`);
});

test('works without counts of what is linked', async () => {
  const element = progressOf(hubWith({ ...progressAnswers(strategyOf(4)), countLinks: away }));
  await expect.poll(() => rows(element).length).toBe(4);
  expect(text(element)).not.toContain('Supported by');
});

test('shows one priority alone, with its own counts', async () => {
  const element = progressOf(usual(), 'priority="priority-2"');
  await expect.poll(() => text(element)).toContain('12 actions: 1 completed, 1 on track');
  expect(text(element)).not.toContain('Priority 1');
  element.priority = 'priority-1';
  await expect.poll(() => text(element)).toContain('12 actions: 2 completed');
});

test('filters by priority, status and owner, and clears', async () => {
  const element = progressOf(usual());
  await expect.element(status()).toHaveTextContent('Showing 24 actions');
  element.shadowRoot?.querySelector<HTMLElement>('summary')?.click();
  await pick('checkbox', 'Off track');
  await expect.element(status()).toHaveTextContent('Showing 3 of 24 actions');
  await pick('checkbox', 'Chief Nurse');
  await expect.element(status()).toHaveTextContent('Showing 1 of 24 actions');
  expect(await faults(element)).toEqual([]);
  await pick('checkbox', 'Priority 2: fair every day');
  await expect.element(status()).toHaveTextContent('No actions match your filters');
  element.shadowRoot?.querySelector<HTMLElement>('div > .nhsuk-link.nhsuk-body:last-child')?.click();
  await expect.element(status()).toHaveTextContent('Showing 24 actions');
  await expect.poll(focusedText).toBe('Progress on our commitments');
});

test('a strategy before its plan reads well', async () => {
  const element = progressOf(hubWith(progressAnswers(nationalBodyStrategy)));
  await expect.poll(() => text(element)).toContain('The plan is being developed. Its actions will appear here.');
  expect(text(element)).toContain('No updates published yet');
  expect(element.shadowRoot?.querySelector('table, svg, details')).toBeNull();
  expect(await faults(element)).toEqual([]);
});

test('an organisation without a strategy has no updates', async () => {
  const element = progressOf(
    hubWith({ getStrategy: () => Promise.reject('not-found'), listProgress: () => ({ updates: [] }) }),
  );
  await expect.element(status()).toHaveTextContent('No updates published yet');
  await see(page.getByRole('link', { name: 'Read our progress' }));
  expect(text(element)).toContain('Progress on our commitments');
});

test('a hub that is away leaves the page’s own link, and tries again', async () => {
  const hub = hubWith({ ...progressAnswers(strategyOf(4)), getStrategy: away });
  const element = progressOf(hub);
  await see(page.getByText('Sorry, there is a problem'));
  await see(page.getByRole('link', { name: 'Read our progress' }));
  hub.answer(progressAnswers(strategyOf(4)));
  await press('Try again');
  await expect.poll(focusedText).toBe('Progress on our commitments');
  expect(rows(element)).toHaveLength(4);
});

test('shows the first of 300 actions at once and the others after the first paint', async () => {
  const element = progressOf(hubWith(progressAnswers(strategyOf(300))));
  await expect.poll(() => rows(element).length).toBeGreaterThan(0);
  expect(rows(element).length).toBeLessThan(300);
  await expect.poll(() => rows(element).length, { timeout: 12_000 }).toBe(300);
});

test('a file needs no hub, and links nowhere unless told', async () => {
  const strategy = strategyOf(8);
  const file = URL.createObjectURL(
    new Blob([JSON.stringify({ strategy, updates: updatesOn('1.1a', 2), links: sampleLinks })]),
  );
  const element = mount<Progress>(`<ark-progress data-src="${file}"></ark-progress>`);
  await expect.poll(() => text(element)).toContain(`Last updated ${day(-3)}`);
  expect(text(element)).toContain('Supported by: 12 pledges');
  expect(element.shadowRoot?.querySelector('a')).toBeNull();
});

test('speaks Welsh, and says what is in another language', async () => {
  const element = progressOf(usual(), 'lang="cy"');
  await expect.poll(() => text(element)).toContain('Cynnydd ar ein hymrwymiadau');
  expect(text(element)).toContain('24 cam gweithredu: 3 cwblhawyd');
  expect(element.shadowRoot?.querySelector('th button [lang="en"]')?.textContent).toContain('Train inclusion');
});

test('two on one page do not mix', async () => {
  const one = progressOf(hubWith(progressAnswers(strategyOf(4))));
  const other = progressOf(hubWith(progressAnswers(strategyOf(8))));
  await expect.poll(() => [rows(one).length, rows(other).length]).toEqual([4, 8]);
});
