import type { Measure } from '@antiracism-kit/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { amina, openHub, type TestHub } from '../testing/test-hub.ts';

let hub: TestHub;

const counted = (period: string, appointed: number, few = 50): Measure['points'][number] => ({
  period,
  groups: [
    { group: 'white', numerator: appointed, denominator: 1000 },
    { group: 'bme', numerator: few, denominator: 500 },
  ],
});

const shortlisting: Measure = {
  id: 'wres-2',
  organisation: 'ZZ1',
  title: 'White applicants appointed from shortlisting',
  standard: 'wres',
  indicator: 2,
  unit: 'ratio',
  polarity: 'closer-to-1',
  target: { value: 1.25, by: '2028-03-31' },
  points: [
    counted('2022', 190, 7),
    counted('2023', 146),
    {
      ...counted('2024', 180),
      provisional: true,
      source: { title: '<b>Report</b>', url: 'https://www.example.nhs.uk/report' },
    },
  ],
  benchmarks: [{ label: 'England', points: [{ period: '2023', value: 1.59, source: { title: 'NHS England' } }] }],
  example: true,
};

beforeAll(async () => {
  hub = await openHub();
});
afterAll(() => hub.close());

const open = async (query = '') => {
  const { body, statusCode } = await hub.app.inject({
    url: `/o/ZZ1/measures${query}`,
    headers: { accept: 'text/html' },
  });
  return {
    status: statusCode,
    body,
    text: body
      .replace(/<[^>]*>/g, ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replace(/\s+/g, ' '),
  };
};

test('says that there are no figures yet', async () => {
  expect((await open()).text).toContain('No figures published yet');
});

test('figures can be read without script, to the digit, with where they are from and without what is hidden', async () => {
  await hub.call('saveMeasure', { organisation: 'ZZ1', measure: shortlisting }, { moderator: amina });
  const { text, body } = await open();
  expect(text).toContain('Shortlisting (indicator 2) Example data');
  expect(text).toContain(
    'In 2024, White applicants were 1.80 times as likely to be appointed from shortlisting as applicants from ethnic minorities. Equal would be 1.00. Up from 1.46 in 2023. Target: 1.25 by 31 March 2028.',
  );
  expect(text).toContain('Provisional. Figures of 2024 may still change.');
  expect(text).toContain('Too few people to show: 2022');
  expect(text).toMatch(/18\.0% \(180 of 1,000\) .*10\.0% \(50 of 500\) .*1\.80 /);
  expect(text).toMatch(/England 1\.59 .*England: NHS England/);
  expect(body).toContain('<a href="https://www.example.nhs.uk/report">&lt;b&gt;Report&lt;/b&gt;</a>');
  expect(body).not.toMatch(/\b190\b|13\.57/);
});

test('figures can be read in Welsh', async () => {
  expect((await open('?lang=cy')).text).toContain('Yn 2024, roedd ymgeiswyr Gwyn 1.80 gwaith mor debygol');
});
