import type { BoardReport } from '@antiracism-kit/schema';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { words } from '../console/words.ts';
import { createViews } from '../pages/views.ts';
import { cellsOf, columns, inert } from './cells.ts';
import { drawChart } from './chart.ts';
import { csvOf } from './csv.ts';
import { docxOf } from './docx.ts';
import { paperOf } from './paper.ts';
import { textsIn, unzip } from './testing/unzip.ts';
import { wholeReport } from './testing/whole-report.ts';
import { xlsxOf } from './xlsx.ts';

const paper = paperOf(wholeReport);
const cells = cellsOf(paper);
const render = createViews();
const htmlOf = (report: BoardReport) =>
  render('console/papers/paper.njk', { title: 'Paper', paper: paperOf(report), draw: drawChart, words, here: '' });
const wordsOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, '\n')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
/** Line ends and spaces are one thing to who compares words. */
const even = (text: string) => text.replace(/\s+/g, ' ');
/** What a DOCX says, paragraph by paragraph. */
const saidIn = (document: string) =>
  [...document.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)].map(([paragraph]) =>
    textsIn(paragraph.replaceAll('<w:br/>', '<w:t>\n</w:t>'), 'w:t').join(''),
  );

async function sheetOf(report: BoardReport): Promise<string[][]> {
  const files = unzip(await xlsxOf(paperOf(report)));
  const shared = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, one = '']) =>
    textsIn(one, 't').join(''),
  );
  const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
  return [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<c ([^>]*)>(.*?)<\/c>/gs)].map(([, attributes = '', inside = '']) => {
      const value = /<v>(.*?)<\/v>/.exec(inside)?.[1];
      if (value === undefined) return textsIn(inside, 't').join('');
      return attributes.includes('t="s"') ? (shared[Number(value)] ?? '') : value;
    }),
  );
}

test('every figure is the same, to the digit, in the page, the document, the plain table and the workbook', async () => {
  const html = even(wordsOf(htmlOf(wholeReport)));
  const docx = unzip(await docxOf(paper)).get('word/document.xml') ?? '';
  const said = saidIn(docx);
  const csv = parse(csvOf(paper), { bom: true }) as string[][];
  const sheet = await sheetOf(wholeReport);
  expect(csv).toEqual([[...columns], ...cells.map((row) => row.map(inert))]);
  expect(sheet).toHaveLength(csv.length);
  for (const [at, row] of cells.entries()) {
    const value = row.at(-1) ?? '';
    expect(html).toContain(even(value));
    expect(said).toContain(value);
    const kept = sheet[at + 1]?.at(-1) ?? '';
    if (/^−?[\d,]+(\.\d+)?$/.test(value) && kept !== value)
      expect(Number(kept)).toBe(Number(value.replace('−', '-').replaceAll(',', '')));
    else expect(kept).toBe(inert(value));
  }
  const sentences = paper.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => ('text' in block ? block.text : [])),
  );
  for (const sentence of sentences) {
    expect(html).toContain(even(sentence));
    expect(said).toContain(sentence);
  }
  for (const figure of ['100,003', '41,017', '1.80', '−0.64', '23.1% (1,412 of 6,108)', '88'])
    expect(cells.flat()).toContain(figure);
});

test('the document has headings, header rows, pictures with their text, a language and page numbers', async () => {
  const files = unzip(await docxOf(paper));
  const document = files.get('word/document.xml') ?? '';
  const tables = paper.sections.flatMap(({ blocks }) => blocks.filter((block) => 'table' in block));
  expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(tables.length);
  expect(document.match(/w:val="Heading1"/g)).toHaveLength(paper.sections.length);
  expect(document).toContain('w:val="Title"');
  const described = [...document.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, text]) => text);
  expect(described).toEqual([
    'Line chart. Appointed from shortlisting. Figure: 2023 1.46, 2024 1.80, 2026 1.62. England: 2023 1.59, 2024 1.62.',
    'Line chart. Board compared with workforce. Figure: 2025 −7.50, 2026 −0.64.',
  ]);
  expect([...files.keys()].filter((name) => name.endsWith('.png'))).toHaveLength(2);
  expect(files.get('word/styles.xml')).toContain('w:lang w:val="en-GB"');
  expect([...files].find(([name]) => /word\/footer\d\.xml/.test(name))?.[1]).toContain('NUMPAGES');
});

test('a chart is strokes and numbers: no text, no style, nothing that needs a font', () => {
  const [chart] = paper.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => ('chart' in block ? [block.chart] : [])),
  );
  const svg = chart ? drawChart(chart) : '';
  expect(svg).not.toMatch(/<text|style=|font|NaN|undefined/);
  // the year that is hidden is a gap, with nothing drawn across it
  const line = /<path d="(M[^"]*)" stroke="#005eb8"/.exec(svg)?.[1];
  expect(line?.match(/M/g)).toHaveLength(2);
  expect(line?.match(/L/g)).toHaveLength(1);
});

const hostile = [
  '=HYPERLINK("http://evil.example","A")',
  '+1+cmd|calc',
  '-2+3',
  '@SUM(A1)',
  '\t=1',
  '<script>alert(1)</script> & "quoted", \'too\'',
  '{{7*7}} <!-- ]]> \u0001\u001f \u202Eturned\u202C 👩🏾‍⚕️',
];

test.each(hostile)('hostile text is text and nothing else in every format: %j', async (text) => {
  const report: BoardReport = {
    ...wholeReport,
    front: { ...wholeReport.front, meeting: text, title: text, author: text, recommendation: text },
    quotes: [{ item: wholeReport.id, field: 'idea', text, by: text }],
  };
  const hostilePaper = paperOf(report);
  const clean = text.replaceAll('\u0001', '\ufffd').replaceAll('\u001f', '\ufffd');
  const html = htmlOf(report);
  expect(html.match(/<script/g)).toHaveLength(1);
  expect(html).not.toContain('49');
  expect(wordsOf(html)).toContain(text);
  const csv = parse(csvOf(hostilePaper), { bom: true }) as string[][];
  expect(csv.flat()).toContain(inert(text));
  expect(csv.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  const sheet = await sheetOf(report);
  expect(sheet.flat()).toContain(inert(clean.replaceAll('\ufffd', '')));
  const files = unzip(await docxOf(hostilePaper));
  const document = files.get('word/document.xml') ?? '';
  expect(saidIn(document)).toContain(clean);
  for (const [name, xml] of files)
    if (/\.(xml|rels)$/.test(name)) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML may not hold
      expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
      expect(xml).not.toContain('<script');
    }
});
