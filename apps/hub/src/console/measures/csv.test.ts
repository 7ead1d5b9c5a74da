import { describe, expect, test } from 'vitest';
import { mostRows, readCsv } from './csv.ts';
import { readRows, templateOf } from './rows.ts';

const header = 'Year,White shortlisted,White appointed,BME shortlisted,BME appointed';
const good = '2024,1000,180,500,50';
const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);
const read = (text: string | Buffer, indicator = 2) => {
  const cells = readCsv(typeof text === 'string' ? bytes(text) : text);
  return 'fault' in cells ? cells : readRows(indicator, cells.rows);
};
const point = {
  period: '2024',
  groups: [
    { group: 'white', denominator: 1000, numerator: 180 },
    { group: 'bme', denominator: 500, numerator: 50 },
  ],
};

describe('a file is read', () => {
  test.each([
    ['with commas', `${header}\n${good}\n`],
    ['with a mark of UTF-8 and Windows line ends', `\uFEFF${header}\r\n${good}\r\n`],
    ['with semicolons', `${header}\n${good}`.replaceAll(',', ';')],
    ['with tabs', `${header}\n${good}`.replaceAll(',', '\t')],
    ['with a hint to spreadsheets', `sep=;\r\n${`${header}\r\n${good}`.replaceAll(',', ';')}`],
    [
      'with quoted fields and thousands',
      `"Year","White shortlisted","White appointed",BME shortlisted,BME appointed\n2024,"1,000",180,500,50`,
    ],
    [
      'with columns in another order and capitals',
      'bme appointed,BME SHORTLISTED,White appointed,White  shortlisted,Year\n50,500,180,1000,2024',
    ],
    ['with empty rows around the figures', `${header}\n\n,,,,\n${good}\n,,,,\n\n`],
    ['with spaces around the figures', `${header}\n 2024 , 1000 , 180 , 500 , 50 `],
  ])('%s', (_, text) => {
    expect(read(text)).toEqual({ points: [point] });
  });

  test('in UTF-16, as some spreadsheets write "Unicode text"', () => {
    const text = `\uFEFF${header}\r\n${good}\r\n`.replaceAll(',', '\t');
    expect(read(bytes(text, 'utf16le'))).toEqual({ points: [point] });
    expect(read(bytes(text, 'utf16le').swap16())).toEqual({ points: [point] });
  });

  test('in Windows-1252, with its letters', () => {
    const text = `${header},Source\r\n${good},Adroddiad Ynys M\xf4n \x96 2024\r\n`;
    expect(read(bytes(text, 'latin1'))).toEqual({
      points: [{ ...point, source: { title: 'Adroddiad Ynys Môn – 2024' } }],
    });
  });

  test('with a quotation over two lines, and the report’s figure with a comma', () => {
    const text =
      `${header};Ratio in your published report;Provisional;Source\n${good};1,80;Yes;"Our ""WRES""\nreport"`.replace(
        /,(?!80)/g,
        ';',
      );
    expect(read(text)).toEqual({
      points: [{ ...point, published: 1.8, provisional: true, source: { title: 'Our "WRES"\nreport' } }],
    });
  });

  test('its years oldest first', () => {
    const years = read(`${header}\n2024,1000,180,500,50\n2022,1000,190,500,50`);
    expect('points' in years && years.points.map(({ period }) => period)).toEqual(['2022', '2024']);
  });
});

describe('a file is refused', () => {
  test.each([
    ['a workbook', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 8]), 'The selected file must be a CSV'],
    ['an empty file', bytes(''), 'The selected file is empty'],
    ['a file of spaces', bytes(' \n\n'), 'The selected file is empty'],
    [
      'a quotation that never ends',
      bytes(`${header}\n2024,"1000,180,500,50`),
      'The selected file cannot be read. Check the quotation marks in row 2',
    ],
  ])('%s', (_, file, fault) => {
    expect(readCsv(file)).toEqual({ fault });
  });

  test.each([
    ['no figures', header, ['The file has no rows with figures']],
    [
      'a column missing',
      `Year,White shortlisted,BME shortlisted,BME appointed\n2024,1,1,1`,
      ['The file has no column “White appointed”. Download the template and use its columns'],
    ],
    ['a count with decimals', `${header}\n2024,1000.5,180,500,50`, ['Row 2: White shortlisted must be a whole number']],
    ['a count below 0', `${header}\n2024,-1,180,500,50`, ['Row 2: White shortlisted must be a whole number']],
    ['a count in words', `${header}\n2024,many,180,500,50`, ['Row 2: White shortlisted must be a whole number']],
    [
      'a count of millions of millions',
      `${header}\n2024,9999999999,180,500,50`,
      ['Row 2: White shortlisted must be a whole number'],
    ],
    ['a count missing', `${header}\n2024,1000,180,500`, ['Row 2: Enter BME appointed']],
    [
      'no counts',
      `${header}\n2024,,,,`,
      ['White shortlisted', 'White appointed', 'BME shortlisted', 'BME appointed'].map(
        (name) => `Row 2: Enter ${name}`,
      ),
    ],
    [
      'more appointed than shortlisted',
      `${header}\n2024,1000,1001,500,50`,
      ['Row 2: White appointed must be the same as or fewer than White shortlisted'],
    ],
    ['no year', `${header}\n,1000,180,500,50`, ['Row 2: Enter Year']],
    ['a wrong year', `${header}\n24,1000,180,500,50`, ['Row 2: Year must be a year, like 2024']],
    ['a year twice', `${header}\n${good}\n${good}`, ['Row 3: It is about the same as row 2']],
    [
      'a wrong ratio',
      `${header},Ratio in your published report\n${good},high`,
      ['Row 2: Ratio in your published report must be a number, like 1.46'],
    ],
    ['provisional perhaps', `${header},Provisional\n${good},perhaps`, ['Row 2: Provisional must be yes or no']],
    [
      'an address that could run',
      `${header},Source,Source address\n${good},Report,javascript:alert(1)`,
      ['Row 2: Source address must begin with https://'],
    ],
    [
      'an address without a source',
      `${header},Source,Source address\n${good},,https://www.example.nhs.uk`,
      ['Row 2: Enter Source for the address'],
    ],
  ])('for %s', (_, text, faults) => {
    expect(read(text)).toEqual({ faults });
  });

  test('with every mistake at once, by the row of the spreadsheet, and none of its text', () => {
    const text = `${header}\n${good}\n\n2023,<b>x</b>,180,500,50\n2022,1000,180,=1+1,50`;
    expect(read(text)).toEqual({
      faults: ['Row 4: White shortlisted must be a whole number', 'Row 5: BME shortlisted must be a whole number'],
    });
  });

  test('when it is far too long, at once', () => {
    const began = performance.now();
    const text = `${header}\n${`${good}\n`.repeat(100_000)}`;
    expect(read(text)).toEqual({
      fault: `The selected file must have ${mostRows.toLocaleString('en-GB')} rows or fewer`,
    });
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  test('when one field never ends, without reading it all', () => {
    expect(readCsv(bytes(`${header}\n"${'x'.repeat(4_000_000)}`))).toHaveProperty('fault');
  });
});

test('percentages are read with or without their sign, and between 0 and 100', () => {
  expect(read('Year;White percentage;BME percentage\n2024;20,7 %;24.9', 6)).toEqual({
    points: [
      {
        period: '2024',
        groups: [
          { group: 'white', value: 20.7 },
          { group: 'bme', value: 24.9 },
        ],
      },
    ],
  });
  expect(read('Year,White percentage,BME percentage\n2024,101,x', 6)).toEqual({
    faults: ['Row 2: White percentage must be between 0 and 100', 'Row 2: BME percentage must be a number, like 24.9'],
  });
});

test('the template of pay bands can be filled in part, and its names are the ones that are read', () => {
  const lines = templateOf(1, '2024').trimEnd().split('\r\n');
  const filled = lines.map((line) =>
    line.startsWith('2024,Clinical band 5,') ? '2024,Clinical band 5,800,600,12' : line,
  );
  expect(read(filled.join('\r\n'), 1)).toEqual({
    points: [
      {
        period: '2024',
        groups: [
          { group: 'white', part: 'clinical-band-5', denominator: 800 },
          { group: 'bme', part: 'clinical-band-5', denominator: 600 },
          { group: 'unknown', part: 'clinical-band-5', denominator: 12 },
        ],
      },
    ],
  });
  for (const [at, line] of lines.entries())
    if (at > 0)
      expect(read([lines[0], `${line.split(',').slice(0, 2).join(',')},1,2,3`].join('\n'), 1)).toHaveProperty('points');
  expect(read(`${lines[0]}\n2024,Band 99,1,2,3`, 1)).toEqual({
    faults: ['Row 2: Pay band must be one of those in the template'],
  });
});

test.each([2, 3, 4, 5, 9])('the empty template of indicator %d asks for its figures', (indicator) => {
  expect(read(templateOf(indicator, '2024'), indicator)).toMatchObject({
    faults: expect.arrayContaining([expect.stringMatching(/^Row 2: Enter /)]),
  });
});
