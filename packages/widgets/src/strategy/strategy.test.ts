import { accept, Strategy as StrategyData } from '@antiracism-kit/schema';
import { nationalBodyStrategy, regionStrategy } from '@antiracism-kit/schema/samples';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { focusedText } from '../testing/focused.ts';
import { press } from '../testing/form-steps.ts';
import { mount } from '../testing/mount.ts';
import {
  fullStrategy,
  hostileStrategy,
  overdueStrategy,
  sampleLinks,
  sampleStrategies,
  sampleUpdates,
} from '../testing/sample-strategies.ts';
import { see } from '../testing/see.ts';
import { type Answers, away, never, stubHub } from '../testing/stub-hub.ts';
import type { Strategy } from './strategy.ts';
import './strategy.ts';

let count = 0;
const hubWith = (answers: Answers = {}) =>
  stubHub(`https://strategy-${count++}.example`, {
    getStrategy: () => fullStrategy,
    countLinks: () => sampleLinks,
    listProgress: () => sampleUpdates,
    ...answers,
  });
const showing = (strategy: StrategyData) => hubWith({ getStrategy: () => strategy });
const strategyOf = (hub: { url: string }, more = '') =>
  mount<Strategy>(
    `<ark-strategy hub="${hub.url}" organisation="ZZ1" ${more}><a href="/strategy">Read our strategy</a></ark-strategy>`,
  );
const text = (element: Element) => element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';
const says = (element: Element, words: string) =>
  expect.poll(() => text(element), { timeout: 10_000 }).toContain(words);
const faults = async (element: Element) => (await axe.run(element)).violations.map(({ id }) => id);

test.each(sampleStrategies)('example $id is what a hub can answer', (strategy) => {
  expect(accept(StrategyData, strategy)).toMatchObject({ ok: true });
});

test('says the ambition, who said it and where, and everything else that is known', async () => {
  const element = strategyOf(hubWith());
  await see(page.getByRole('heading', { name: 'Fenland and Coast antiracism strategy', level: 2 }));
  await says(element, 'Strategy on a page (PDF, 180 KB)');
  for (const words of [
    'Example data',
    'Live',
    'By 2029, every person who works with us is treated fairly',
    'Chief Executive, Board meeting in public, 5 March 2026',
    'What we acknowledge Colleagues told us for years.',
    'Owner Chief People Officer',
    'Responds to NHS People Plan, Workforce Race Equality Standard',
    'Runs 1 April 2026 to 31 March 2029',
    'Launched 20 April 2026',
    'Approved by Trust Board in public',
    'Next review 1 April 2027',
    'Next Board update 11 March 2999',
    'Equality impact assessment Completed',
    'Associate Director of Equality and Inclusion, together with:',
    'People Committee Checks that it is kept, Every 2 months',
    'The Board gets an update every 6 months.',
    'If something goes wrong: The Chief People Officer takes it to the Board.',
    'North West BAME Assembly Anti-racist Framework Bronze, assessed on 30 June 2026',
    'Equality and inclusion team, inclusion@fenlandandcoast.example',
  ])
    expect(text(element)).toContain(words);
  const headings = [...(element.shadowRoot?.querySelectorAll('h3') ?? [])].map((one) => one.textContent?.trim());
  expect(headings.indexOf('Priorities')).toBeLessThan(headings.indexOf('Who wrote it'));
  expect(await faults(element)).toEqual([]);
});

test('priorities are cards that say how many actions are completed and lead to the progress', async () => {
  const element = strategyOf(hubWith(), 'progress-href="/progress"');
  await see(page.getByRole('heading', { name: /^Priority 3 of 5 ?: ?Fair treatment/, level: 4 }));
  const cards = [...(element.shadowRoot?.querySelectorAll('.ark-card') ?? [])].map((card) => card.textContent);
  expect(cards).toHaveLength(5);
  expect(cards[0]).toContain('0 of 1 action completed');
  expect(cards[2]).toContain('1 of 1 action completed');
  expect(cards[3]).toContain('No actions yet');
  const link = page.getByRole('link', { name: /^See commitments and actions ?: Safe to speak up$/ });
  await expect.element(link).toHaveAttribute('href', '/progress');
});

test('an opened commitment says what it rests on, hides small counts, and says what has changed', async () => {
  const hub = hubWith();
  const element = strategyOf(hub, 'show="priorities"');
  await says(element, 'Read 1 commitment');
  expect(hub.calls.map(({ name }) => name)).toEqual(['getStrategy']);
  element.shadowRoot?.querySelector('summary')?.click();
  await says(element, 'Rests on 6 ideas, fewer than 5 stories of what works');
  expect(text(element)).toContain('Supported by 12 pledges');
  expect(text(element)).toContain('with a named person each day: Rests on fewer than 5 recordings');
  expect(text(element)).toContain(
    'What has changed: Reports are answered within 3 working days. It was 11. (8 October 2026)',
  );
  expect(text(element)).toContain('Chief Nurse, due 31 December 2026');
  element.shadowRoot?.querySelectorAll('summary')[1]?.click();
  await expect.poll(() => element.shadowRoot?.querySelectorAll('details[open]').length).toBe(2);
  expect(hub.calls.filter(({ name }) => name === 'countLinks')).toHaveLength(1);
  expect(await faults(element)).toEqual([]);
});

test('claims nothing about what commitments rest on while the hub does not say', async () => {
  const hub = hubWith({ countLinks: away });
  const element = strategyOf(hub, 'show="priorities"');
  await says(element, 'Read 1 commitment');
  element.shadowRoot?.querySelector('summary')?.click();
  await expect.poll(() => hub.calls.some(({ name }) => name === 'countLinks')).toBe(true);
  expect(text(element)).not.toContain('Rests on');
  hub.answer({ countLinks: () => sampleLinks });
  element.shadowRoot?.querySelectorAll('summary')[1]?.click();
  await says(element, 'Rests on 6 ideas');
});

test('an update that the Board has not had is overdue by itself', async () => {
  const element = strategyOf(showing(overdueStrategy));
  await says(element, 'Next Board update Update overdue since 11 March 2026');
});

test('an ambition is a strategy before there is a plan, and says who develops it', async () => {
  const element = strategyOf(showing(nationalBodyStrategy));
  await says(element, 'The plan is being developed by People Committee.');
  const all = text(element);
  expect(all).toContain('Draft');
  expect(all).toContain('Navina Evans, Chief Executive, Chief Executive’s update to the Board, 21 September 2021');
  expect(all.indexOf('truly anti-racist')).toBeLessThan(all.indexOf('The step from one to the other'));
  expect(all).not.toContain('Priority');
  await says(element, 'Board Checks that it is kept');
  expect(await faults(element)).toEqual([]);
});

test('groups that wrote it are shown within groups', async () => {
  const element = strategyOf(showing(regionStrategy));
  await says(element, 'Harprit Hockley, Head of Equality and Inclusion, NHS England, East of England, together with:');
  const inner = element.shadowRoot?.querySelectorAll('li li') ?? [];
  expect([...inner].map((one) => one.textContent)).toContain('Freedom to Speak Up Guardians');
  expect(text(element)).toContain('No priorities have been published yet.');
});

test('shows the parts that were asked for, one heading level up when the title is not among them', async () => {
  const element = strategyOf(hubWith(), 'show="ambition partners, contact" heading-level="3"');
  await see(page.getByRole('heading', { name: 'Who wrote it', level: 3 }));
  await see(page.getByRole('heading', { name: 'Contact', level: 3 }));
  expect(element.shadowRoot?.querySelectorAll('h2, h4, .ark-card, dl')).toHaveLength(0);
  expect(text(element)).toContain('Example data');
});

test('everything the organisation wrote is text', async () => {
  const element = strategyOf(showing(hostileStrategy));
  await says(element, '<img src=x onerror=alert(1)>');
  expect(element.shadowRoot?.querySelectorAll('img, b')).toHaveLength(0);
  expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
});

test('keeps the page’s own link while the hub is slow or away, and tries again', async () => {
  const slow = strategyOf(hubWith({ getStrategy: never }));
  await expect.element(page.getByRole('status')).toHaveTextContent('Loading the strategy');
  await see(page.getByRole('link', { name: 'Read our strategy' }));
  slow.remove();
  const hub = hubWith({ getStrategy: away });
  strategyOf(hub);
  await see(page.getByText('Sorry, there is a problem'));
  await see(page.getByRole('link', { name: 'Read our strategy' }));
  hub.answer({ getStrategy: () => fullStrategy });
  await press('Try again');
  await expect.poll(focusedText).toBe('Fenland and Coast antiracism strategy');
});

test('an organisation without a strategy is no problem', async () => {
  const element = strategyOf(stubHub(`https://strategy-${count++}.example`));
  await says(element, 'No strategy to show yet');
});

test('a file needs no hub, and nothing is asked of one', async () => {
  const file = URL.createObjectURL(new Blob([JSON.stringify(fullStrategy)]));
  const hub = hubWith();
  const element = mount<Strategy>(
    `<ark-strategy data-src="${file}" hub="${hub.url}" organisation="ZZ1"></ark-strategy>`,
  );
  await says(element, 'Strategy on a page');
  element.shadowRoot?.querySelector('summary')?.click();
  await says(element, 'We will answer every report of racism');
  expect(hub.calls).toEqual([]);
});

test('speaks Welsh, says which words are not, and changes language', async () => {
  const element = strategyOf(hubWith(), 'lang="cy"');
  await says(element, 'Blaenoriaeth 1 o 5');
  await says(element, 'Pwy sy’n gofalu amdani');
  expect(text(element)).toContain('1 Ebrill 2026 i 31 Mawrth 2029');
  expect(element.shadowRoot?.querySelector('h2 [lang=en]')?.textContent).toBe(fullStrategy.title);
  element.lang = 'en';
  await says(element, 'Who looks after it');
});
