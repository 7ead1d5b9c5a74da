import type { BoardReport } from '@antiracism-kit/schema';
import { expect, test } from 'vitest';
import { cellsOf } from './cells.ts';
import { chartOf } from './chart.ts';
import { paperOf } from './paper.ts';
import { shortlisting, wholeReport } from './testing/whole-report.ts';

const section = (report: BoardReport, id: string) => {
  const found = paperOf(report).sections.find((one) => one.id === id);
  if (!found) throw new Error(`No section ${id}.`);
  return JSON.stringify(found.blocks);
};
const cellAt = (report: BoardReport, row: string, column: string) =>
  cellsOf(paperOf(report)).find(([, , label, name]) => label === row && name === column)?.[4];

test('the front sheet has every row that boards use, and says what was not given', () => {
  expect(cellAt(wholeReport, 'Purpose', 'Content')).toBe('For assurance, For information');
  expect(cellAt(wholeReport, 'Link to CQC domain', 'Content')).toBe('Not given');
  expect(cellAt(wholeReport, 'Date', 'Content')).toBe('3 December 2026');
});

test('the paper says what it counted, of whom and when', () => {
  expect(cellAt(wholeReport, 'Period', 'Value')).toBe('1 September 2026 to 23 November 2026');
  expect(cellAt(wholeReport, 'Pledges and stories counted of', 'Value')).toBe('Fenland and Coast');
  expect(cellAt(wholeReport, 'Strategy', 'Value')).toBe('Fenland and Coast antiracism strategy, version 1.2');
  expect(section(wholeReport, 'about')).toContain('Example data');
});

test('overdue and moved actions stand with their reasons', () => {
  const text = section(wholeReport, 'overdue');
  for (const said of ['The post was empty for 7 weeks.', 'Release time is short.', '31 December 2026', '31 March 2027'])
    expect(text).toContain(said);
});

test('what changed since the last paper is told one by one', () => {
  expect(section(wholeReport, 'changes')).toContain('Was: On track. Is: Off track');
  const same = { ...wholeReport, changes: { since: '2026-09-01', added: [], removed: [], changed: [] } };
  expect(section(same, 'changes')).toContain('stands differently from the last paper of 1 September 2026');
  const { changes: _, ...first } = wholeReport;
  expect(paperOf(first).sections.map(({ id }) => id)).not.toContain('changes');
});

test('a hidden figure reads hidden, and is listed with the reason at the end', () => {
  expect(cellAt(wholeReport, 'Pay', 'Stories and ideas')).toBe('hidden');
  const text = section(wholeReport, 'hidden');
  expect(text).toContain(
    '["Stories, ideas and themes","Themes of those whose authors agreed to be counted","Pay","Stories and ideas"]',
  );
  expect(text).toContain('["Measures","Appointed from shortlisting, by year","2025","Figure, White, BME"]');
  expect(text).toContain('fewer than 5');
});

test('a rate that is too small to show is not shown', () => {
  const { kept: _, ...pledges } = wholeReport.pledges;
  expect(section({ ...wholeReport, pledges }, 'pledges')).toContain('is hidden: the numbers are too small');
  expect(section(wholeReport, 'pledges')).toContain(
    'Of 76,547 pledges due by 23 November 2026, 41,017 were kept (54%).',
  );
});

test('a quote that was taken back leaves its place and no words', () => {
  const text = section(wholeReport, 'stories');
  expect(text).toContain('5 of our last 12 senior posts');
  expect(text).toContain('its author took it back or changed it');
});

test('a body with an ambition and without commitments reads well', () => {
  const report: BoardReport = {
    ...wholeReport,
    promises: {
      organisation: 'National body',
      title: 'Becoming an anti-racist organisation',
      version: '0.1',
      ambition: 'To become truly anti-racist.',
      states: [],
      commitments: [],
      overdue: [],
      moved: [],
      quiet: [],
      updates: [],
    },
    measures: [],
  };
  expect(section(report, 'commitments')).toContain('The ambition stands, and a plan has yet to be made.');
  expect(section(report, 'commitments')).not.toContain('"head"');
  expect(section(report, 'updates')).toContain('No updates were added from 1 September 2026');
  expect(section(report, 'measures')).toContain('No measures have been entered yet.');
  const { promises: _, ...bare } = report;
  expect(section(bare, 'commitments')).toContain('has no strategy on this hub yet');
});

test('one year is not a line', () => {
  expect(chartOf({ ...shortlisting, points: shortlisting.points.slice(0, 1) })).toBeUndefined();
  expect(chartOf(shortlisting)).toMatchObject({ parity: 1, band: [0.8, 1.25] });
});
