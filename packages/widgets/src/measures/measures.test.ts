import { accept, Measure } from '@antiracism-kit/schema';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { focusedText } from '../testing/focused.ts';
import { press } from '../testing/form-steps.ts';
import { mount } from '../testing/mount.ts';
import {
  board,
  disciplinary,
  harassment,
  local,
  measuresShown,
  payBands,
  shortlisting,
} from '../testing/sample-measures.ts';
import { see } from '../testing/see.ts';
import { type Answers, away, stubHub } from '../testing/stub-hub.ts';
import type { Measures } from './measures.ts';
import './measures.ts';

let count = 0;
const hubWith = (measures?: readonly Measure[], more: Answers = {}) =>
  stubHub(`https://measures-${count++}.example`, { listMeasures: () => measuresShown(measures), ...more });
const measuresOf = (hub: { url: string }, more = '') =>
  mount<Measures>(
    `<ark-measures hub="${hub.url}" organisation="ZZ1" ${more}><a href="/measures">Read our figures</a></ark-measures>`,
  );
const text = (element: Element) => element.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';
const shown = async (measures: readonly Measure[], more = '') => {
  const element = measuresOf(hubWith(measures), more);
  await expect.poll(() => element.shadowRoot?.querySelector('.ark-title')).toBeTruthy();
  return element;
};
const all = <Found extends Element>(element: Element, selector: string) => [
  ...(element.shadowRoot as ShadowRoot).querySelectorAll<Found>(selector),
];
const cellsOf = (element: Element, year: string) =>
  all<HTMLTableRowElement>(element, 'tbody tr')
    .filter((row) => row.cells[0]?.textContent?.startsWith(year))
    .flatMap((row) => [...row.cells].slice(1).map((cell) => cell.lastElementChild?.textContent));

test('the examples are what a hub can answer', () => {
  for (const measure of measuresShown().measures) expect(accept(Measure, measure)).toMatchObject({ ok: true });
});

test('says a ratio in words, how it has changed, what it is to become, and names the chart with the same sentence', async () => {
  const element = await shown([shortlisting]);
  const sentence =
    'In 2024, White applicants were 1.80 times as likely to be appointed from shortlisting as applicants from ethnic minorities. Equal would be 1.00.';
  await see(page.getByRole('heading', { name: 'Shortlisting (indicator 2)', level: 3 }));
  expect(text(element)).toContain(sentence);
  expect(text(element)).toContain('Up from 1.46 in 2023.');
  expect(text(element)).toContain('Target: 1.25 by 31 March 2028.');
  expect(all(element, 'strong').map((one) => one.textContent)).toContain('1.80 times as likely');
  await see(page.getByRole('img', { name: sentence }));
  const link = page.getByRole('link', { name: 'WRES report 2024' }).first();
  await expect.element(link).toHaveAttribute('href', 'https://www.example.nhs.uk/wres-2024');
});

test('says once what BME means, and the organisation’s own word', async () => {
  const element = await shown([shortlisting, disciplinary]);
  expect(text(element).split('meaning Black and minority ethnic')).toHaveLength(2);
  expect(text(element)).toContain('We say ‘people from ethnic minorities’.');
});

test.each([
  [
    'less',
    disciplinary,
    'staff from ethnic minorities were less likely to enter the formal disciplinary process than White staff. They were 0.79 times as likely.',
  ],
  [
    'equal',
    { ...disciplinary, points: disciplinary.points.slice(0, 1) },
    'In 2023, staff from ethnic minorities and White staff were equally likely to enter the formal disciplinary process.',
  ],
  [
    'a survey',
    harassment,
    'In 2024, 24.9% of staff from ethnic minorities said other staff had harassed, bullied or abused them. For White staff it was 20.7%. The gap is 4.2 percentage points. Down from 6.2 percentage points in 2023.',
  ],
  [
    'the board',
    board,
    'In 2024, the share of board members from ethnic minorities was 0.64 percentage points lower than in the workforce. Equal would be 0. Down from +1.20 percentage points in 2023.',
  ],
  ['pay bands', payBands, 'In 2024, 28.1% of staff were from ethnic minorities. The share was lower than that in'],
  [
    'anything else',
    local,
    'Interview panels with an inclusion representative Example data In 2024, the figure was 61.5%. Up from 22.0% in 2023.',
  ],
] as const)('says %s in words', async (_, measure, words) => {
  expect(text(await shown([measure]))).toContain(words);
});

test('draws no line across a missing or hidden year, provisional points hollow, and marks the hidden year', async () => {
  const element = await shown([{ ...shortlisting, benchmarks: [] }]);
  // 2018–2019 and 2022–2023–2024; 2020 is missing and 2021 is hidden
  expect(all(element, '.ark-own line')).toHaveLength(3);
  expect(all(element, '.ark-own circle')).toHaveLength(5);
  expect(all(element, '.ark-own .ark-hollow')).toHaveLength(1);
  expect(text(element)).toContain('Too few people to show: 2021');
  expect(all(element, '.ark-chart text').filter((one) => one.textContent === '×')).toHaveLength(1);
});

test('tells those to compare with apart by dashes and labels that do not cover each other', async () => {
  const element = await shown([shortlisting]);
  const dashes = all(element, '.ark-other').map((one) => one.querySelector('line')?.getAttribute('stroke-dasharray'));
  expect(new Set(dashes).size).toBe(2);
  const labels = all(element, '.ark-chart text').filter((one) => one.getAttribute('x') === '100%');
  expect(labels.map((one) => one.textContent)).toEqual(['Fenland and', 'Coast', 'England', 'London', 'Equal: 1.00']);
  const boxes = labels.map((one) => one.getBoundingClientRect()).sort((a, b) => a.top - b.top);
  for (const [at, box] of boxes.entries())
    if (at > 0) expect(box.top).toBeGreaterThanOrEqual((boxes[at - 1]?.bottom ?? 0) - 4);
});

test('the table has every figure to the same digits, of others too, with where they are from', async () => {
  const element = await shown([shortlisting]);
  expect(cellsOf(element, '2024')).toEqual([
    '18.0% (180 of 1,000)',
    '10.0% (50 of 500)',
    '1.80',
    'Not known',
    '1.16',
    expect.stringContaining('WRES report 2024'),
  ]);
  expect(cellsOf(element, '2021').slice(0, 3)).toEqual(Array(3).fill('Too few people to show'));
  expect(cellsOf(element, '2020').slice(0, 3)).toEqual(Array(3).fill('Not known'));
  expect(text(element)).toContain('2024 (provisional)');
});

test('nothing of a year with too few people is anywhere in the element', async () => {
  const element = await shown([{ ...shortlisting, points: shortlisting.points.slice(2, 3), benchmarks: [] }]);
  expect(text(element)).toContain('There is no year to show yet.');
  expect(element.shadowRoot?.innerHTML).not.toMatch(/\b(300|90|3\.00|2\.97)\b/);
});

test('shows only the indicators and the standard that were asked for, in order', async () => {
  const measures = [local, board, disciplinary, shortlisting];
  const headings = (element: Element) => all(element, 'h3').map((one) => one.textContent);
  expect(headings(await shown(measures))).toEqual([
    'Shortlisting (indicator 2)',
    'Formal disciplinary process (indicator 3)',
    'Board (indicator 9)',
    'Interview panels with an inclusion representative',
  ]);
  expect(headings(await shown(measures, 'indicators="9, 2"'))).toEqual([
    'Shortlisting (indicator 2)',
    'Board (indicator 9)',
  ]);
  expect(headings(await shown(measures, 'standard="local"'))).toHaveLength(1);
  expect(text(await shown(measures, 'standard="local"'))).not.toContain('BME');
});

test('says when nothing has been published', async () => {
  expect(text(await shown([]))).toContain('No figures published yet');
});

test('keeps the page’s own link while the hub is away, and tries again', async () => {
  const hub = hubWith([shortlisting], { listMeasures: away });
  measuresOf(hub);
  await see(page.getByText('Sorry, there is a problem'));
  await see(page.getByRole('link', { name: 'Read our figures' }));
  hub.answer({ listMeasures: () => measuresShown([shortlisting]) });
  await press('Try again');
  await expect.poll(focusedText).toBe('Race equality figures');
});

test('a file needs no hub', async () => {
  const file = URL.createObjectURL(new Blob([JSON.stringify(measuresShown([shortlisting]))]));
  const element = mount<Measures>(`<ark-measures data-src="${file}"></ark-measures>`);
  await expect.poll(() => text(element)).toContain('1.80 times as likely');
});

test('speaks Welsh', async () => {
  const element = await shown([shortlisting], 'lang="cy"');
  await expect.poll(() => text(element)).toContain('Yn 2024, roedd ymgeiswyr Gwyn 1.80 gwaith mor debygol');
});

test.each(['', 'style="width: 300px" dir="rtl"'])(
  'has no axe violation and no sideways scroll, tables open %s',
  async (more) => {
    const element = await shown(measuresShown().measures, more);
    for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
    await element.updateComplete;
    expect((await axe.run(element)).violations.map(({ id }) => id)).toEqual([]);
    expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  },
);

test('markup in a measure is text, and an address that could run is no link', async () => {
  const source = { title: '<b>Report</b>', url: 'javascript:alert(1)' };
  const hostile = {
    ...local,
    title: '<img src=x onerror=alert(1)>',
    points: [{ period: '2024', groups: [], value: 1, source }],
  };
  const element = await shown([hostile]);
  expect(text(element)).toContain('<img src=x onerror=alert(1)>');
  expect(all(element, 'img, b, a')).toEqual([]);
});
