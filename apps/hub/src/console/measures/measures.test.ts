import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { openTestConsole, type TestConsole } from '../testing/test-console.ts';

let hub: TestConsole;
let amina: Browser;
const two = '/console/measures/ZZ1/2';
const counts = (appointed = '180') => ({
  period: '2024',
  'white-denominator': '1,000',
  'white-numerator': appointed,
  'bme-denominator': '500',
  'bme-numerator': '50',
});
const keptOf = async (id = 'wres-2') => (await hub.store.measures('ZZ1')).find((one) => one.id === id);
const yearsOf = async (id?: string) => (await keptOf(id))?.points.map(({ period }) => period);

beforeAll(async () => {
  hub = await openTestConsole();
  amina = await hub.signedIn();
});
afterAll(() => hub.close());

test('every indicator is listed, with what there is of it', async () => {
  const choice = await amina.get('/console/measures');
  expect(choice.text).toContain('Fenland and Coast NHS Foundation Trust');
  const page = await amina.get('/console/measures/ZZ1');
  expect(page.text).toContain('White applicants appointed from shortlisting');
  expect(page.text.match(/None yet/g)).toHaveLength(9);
  const ben = await hub.invited('Ben Okafor', ['ZZ2']);
  expect((await ben.get('/console/measures')).location).toBe('/console/measures/ZZ2');
});

describe('a year entered by form', () => {
  test('says what is missing, keeps what was typed, and saves nothing', async () => {
    const page = await amina.post(`${two}/year`, { ...counts('1,001'), period: '24', 'bme-numerator': '' });
    expect(page.status).toBe(422);
    expect(page.text).toContain('There is a problem Year must be a year, like 2024');
    expect(page.text).toContain('White appointed must be the same as or fewer than White shortlisted');
    expect(page.text).toContain('Enter BME appointed');
    expect(page.body).toContain('value="1,001"');
    expect(await keptOf()).toBeUndefined();
  });

  test('shows what the counts give before anything is saved', async () => {
    const page = await amina.post(`${two}/year`, { ...counts(), do: 'check' });
    expect(page.text).toContain('The counts give 1.80.');
    expect(await keptOf()).toBeUndefined();
  });

  test('that differs from the report asks to be confirmed, again when it was changed, and never stops anyone', async () => {
    const typed = { ...counts('171'), published: '1.10' };
    const asked = await amina.post(`${two}/year`, typed);
    expect(asked.text).toContain('The counts give 1.71. Your report says 1.10. Check both');
    expect(asked.text).toContain('Confirm and save');
    expect(await keptOf()).toBeUndefined();
    const confirmed = /name="confirmed" value="([^"]+)"/.exec(asked.body)?.[1] ?? '';
    const other = await amina.post(`${two}/year`, { ...typed, published: '1.20', confirmed });
    expect(other.text).toContain('Your report says 1.20');
    const done = await amina.post(`${two}/year`, { ...typed, confirmed });
    const page = await amina.get(done.location);
    expect(page.text).toContain('Success 2024 saved');
    expect(page.text).toContain(
      '2024 Figure 1.71 In your report 1.1 To check The counts give 1.71. Your report says 1.10. Check both',
    );
  });

  test('is saved with its source, and can be changed', async () => {
    const done = await amina.post(`${two}/year`, {
      ...counts(),
      provisional: 'yes',
      source: '<b>WRES</b> report',
      'source-url': 'https://www.example.nhs.uk/wres',
    });
    expect(await keptOf()).toMatchObject({
      organisation: 'ZZ1',
      indicator: 2,
      example: true,
      benchmarks: [{ label: 'England' }],
      points: [{ period: '2024', provisional: true, source: { url: 'https://www.example.nhs.uk/wres' } }],
    });
    expect((await keptOf())?.points[0]).not.toHaveProperty('published');
    expect((await amina.get(done.location)).text).toContain('2024 (provisional) Figure 1.80');
    const form = await amina.get(`${two}/year?year=2024`);
    expect(form.body).toContain('value="&lt;b&gt;WRES&lt;/b&gt; report"');
    expect(form.body).not.toContain('<b>WRES');
    expect(form.text).toContain('The counts give 1.80.');
  });

  test('with a group of nobody, and one with too few people, says so in plain words', async () => {
    const nobody = await amina.post(`${two}/year`, {
      ...counts(),
      period: '2021',
      'bme-denominator': '0',
      'bme-numerator': '0',
      do: 'check',
    });
    expect(nobody.text).toContain('There is nothing to divide by');
    const few = await amina.post(`${two}/year`, { ...counts(), period: '2020', 'bme-numerator': '4' });
    const page = await amina.get(few.location);
    expect(page.text).toContain('There are too few people to show. 2020 stays hidden');
    const shown = await hub.app.inject('/api/organisations/ZZ1/measures');
    expect(shown.json().measures[0].points[0]).toEqual({ period: '2020', groups: [], suppressed: true });
  });

  test('can hold pay bands, a survey or a board', async () => {
    const bands = {
      'white-denominator.clinical-band-5': '800',
      'bme-denominator.clinical-band-5': '600',
      'unknown-denominator.clinical-band-5': '12',
    };
    expect((await amina.post('/console/measures/ZZ1/1/year', { period: '2024', ...bands })).status).toBe(303);
    const open = await amina.post('/console/measures/ZZ1/1/year', {
      period: '2024',
      'white-denominator.clinical-band-6': 'x',
    });
    expect(open.text).toContain('Clinical band 6: White staff must be a whole number');
    const survey = await amina.post('/console/measures/ZZ1/6/year', {
      period: '2024',
      'white-value': '20.7',
      'bme-value': '24.9',
      do: 'check',
    });
    expect(survey.text).toContain('The gap is +4.2 percentage points.');
    const board = {
      'board-denominator': '200',
      'board-numerator': '20',
      'workforce-denominator': '1000',
      'workforce-numerator': '200',
    };
    expect(
      (await amina.post('/console/measures/ZZ1/9/year', { period: '2024', ...board, do: 'check' })).text,
    ).toContain('The counts give -10.00.');
  });

  test('that somebody else changed meanwhile is not overwritten unseen', async () => {
    const seenBy = async () =>
      /name="seen" value="([^"]+)"/.exec((await amina.get(`${two}/year?year=2024`)).body)?.[1] ?? '';
    const seen = await seenBy();
    expect((await amina.post(`${two}/year`, { ...counts('170'), seen })).status).toBe(303);
    const told = await amina.post(`${two}/year`, { ...counts('160'), seen });
    expect(told.status).toBe(409);
    expect(told.text).toContain('Somebody else changed these figures while you wrote');
    expect(told.text).toContain('This is what is kept for 2024: The counts give 1.70.');
    expect(told.body).toContain('value="160"');
    const again = await amina.post(`${two}/year`, { ...counts(), seen: await seenBy() });
    expect(again.status).toBe(303);
  });

  test('can be removed, after asking', async () => {
    expect((await amina.get(`${two}/remove?year=2020`)).text).toContain(
      'The figures of 2020 leave the public page at once.',
    );
    const done = await amina.post(`${two}/remove`, { year: '2020' });
    expect((await amina.get(done.location)).text).toContain('Success 2020 removed');
    expect(await yearsOf()).toEqual(['2024']);
    expect((await amina.post(`${two}/remove`, { year: '2020' })).status).toBe(404);
  });
});

test('a target is a figure and a day, or nothing', async () => {
  const wrong = await amina.post(`${two}/target`, { value: 'low', 'by-day': '31', 'by-month': '2', 'by-year': '2028' });
  expect(wrong.text).toContain('Enter the figure to reach as a number, like 1.25');
  expect(wrong.text).toContain('Enter the day to reach it by, like 31 3 2028');
  await amina.post(`${two}/target`, { value: '1.25', 'by-day': '31', 'by-month': '3', 'by-year': '2028' });
  expect((await amina.get(two)).text).toContain('Target: 1.25 by 31 March 2028.');
  await amina.post(`${two}/target`, { value: '', 'by-day': '', 'by-month': '', 'by-year': '' });
  expect(await keptOf()).not.toHaveProperty('target');
});

describe('years from a file', () => {
  const header = 'Year,White shortlisted,White appointed,BME shortlisted,BME appointed';

  test('are shown first, and saved when that is confirmed, beside those that are there', async () => {
    const preview = await amina.upload(
      `${two}/upload`,
      'wres.csv',
      `${header}\r\n2022,1000,190,500,50\r\n2024,1000,150,500,50\r\n`,
    );
    expect(preview.text).toContain('Nothing is saved yet.');
    expect(preview.text).toMatch(/2022 .*New .*1\.90 .*2024 .*Changed .*1\.80 .*1\.50/);
    expect(await yearsOf()).toEqual(['2024']);
    const rows = JSON.stringify([
      header.split(','),
      '2022,1000,190,500,50'.split(','),
      '2024,1000,150,500,50'.split(','),
    ]);
    const done = await amina.post(`${two}/upload/confirm`, { rows });
    expect((await amina.get(done.location)).text).toContain('Success 2022, 2024 saved');
    expect(await yearsOf()).toEqual(['2022', '2024']);
  });

  test('are refused with all their mistakes, 100 of them shown, and nothing is saved', async () => {
    const before = await keptOf();
    const lines = Array.from({ length: 130 }, (_, at) => `${1900 + at},x<i>,1,500,50`);
    const page = await amina.upload(`${two}/upload`, 'wres.csv', [header, '2023,1000,146,500,50', ...lines].join('\n'));
    expect(page.status).toBe(422);
    expect(page.text).toContain('The file has 130 mistakes. Nothing was saved');
    expect(page.text).toContain('Row 3: White shortlisted must be a whole number');
    expect(page.body.match(/<li>Row /g)).toHaveLength(100);
    expect(page.text).toContain('There are 30 more.');
    expect(page.body).not.toContain('x<i>');
    expect(page.body).not.toContain('x&lt;i');
    expect(await keptOf()).toEqual(before);
  });

  test.each([
    ['no file', '', '', 'Select a CSV file'],
    ['a workbook by its name', 'wres.xlsx', 'PK', 'The selected file must be a CSV'],
    ['a workbook by its bytes', 'wres.csv', 'PK\u0003\u0004\u0000', 'The selected file must be a CSV'],
    ['an empty file', 'wres.csv', '', 'The selected file is empty'],
    [
      'a file that is too long',
      'wres.csv',
      `${header}\n${'2024,1000,180,500,50\n'.repeat(100_000)}`,
      'The selected file must have 1,000 rows or fewer',
    ],
    ['a file that is too large', 'wres.csv', 'x'.repeat(8_000_001), 'The selected file must be smaller than 8MB'],
  ])('%s is refused in words', async (_, name, text, words) => {
    const page = await amina.upload(`${two}/upload`, name, text);
    expect([page.status, page.text.includes(`There is a problem ${words}`)]).toEqual([422, true]);
  });

  test('come in a template with the right columns', async () => {
    const template = await amina.get(`${two}/template.csv`);
    expect(template.headers['content-type']).toContain('text/csv');
    expect(template.body).toContain(`${header},Ratio in your published report,Provisional,Source,Source address`);
  });

  test('are not saved from words that nobody previewed', async () => {
    for (const rows of ['', '{}', '[[1]]', 'null'])
      expect((await amina.post(`${two}/upload/confirm`, { rows })).status).toBe(422);
  });
});

test('somebody of another organisation finds nothing, and an unknown indicator is no page', async () => {
  const efa = await hub.invited('Efa Lloyd', ['ZZ2']);
  for (const path of ['', '/2', '/2/year', '/2/upload', '/2/template.csv', '/2/target'])
    expect((await efa.get(`/console/measures/ZZ1${path}`)).status).toBe(404);
  expect((await efa.post(`${two}/year`, counts())).status).toBe(404);
  expect((await efa.upload(`${two}/upload`, 'wres.csv', 'Year')).status).toBe(404);
  expect((await amina.get('/console/measures/ZZ1/10')).status).toBe(404);
  expect(
    (await amina.post(`${two}/year`, counts(), { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }))
      .status,
  ).toBe(403);
  expect((await hub.browser().upload(`${two}/upload`, 'wres.csv', 'Year')).status).toBe(401);
});
