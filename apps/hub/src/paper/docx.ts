import type { ISectionOptions } from 'docx';
import { forXml } from './cells.ts';
import { type Chart, drawChart } from './chart.ts';
import type { Block, Paper, PaperTable } from './paper.ts';

type Docx = typeof import('docx');
type Child = NonNullable<ISectionOptions['children']>[number];

const grey = '4c6272';
// Twentieths of a point: A4 less its margins.
const page = { width: 11_906, height: 16_838, margin: 1_134 };
const inner = page.width - 2 * page.margin;

/** A paper as a Word document: real headings, tables with header rows, pictures with their text, British English. */
export async function docxOf(paper: Paper): Promise<Buffer> {
  const docx = await import('docx');
  const { Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } = docx;
  const pictures = await picturesOf(paper);
  const line = (text: string, more: object = {}) => new Paragraph({ children: [new TextRun(forXml(text))], ...more });
  const children: Child[] = [
    new Paragraph({ children: [new TextRun({ text: forXml(paper.caption), color: grey })] }),
    line(paper.title, { heading: HeadingLevel.TITLE }),
    ...(paper.example ? [new Paragraph({ children: [new TextRun({ text: 'Example data', bold: true })] })] : []),
  ];
  for (const { title, blocks } of paper.sections) {
    children.push(line(title, { heading: HeadingLevel.HEADING_1 }));
    for (const block of blocks) children.push(...blockOf(docx, block, pictures));
  }
  const footer = new Paragraph({
    alignment: docx.AlignmentType.RIGHT,
    children: [
      new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES], color: grey, size: 18 }),
    ],
  });
  const { width, height, margin } = page;
  const sides = { top: margin, right: margin, bottom: margin, left: margin };
  return Packer.toBuffer(
    new Document({
      title: forXml(paper.title),
      creator: forXml(paper.caption),
      lastModifiedBy: '',
      styles: stylesOf(),
      sections: [
        {
          properties: { page: { size: { width, height }, margin: sides } },
          footers: { default: new Footer({ children: [footer] }) },
          children,
        },
      ],
    }),
  );
}

function blockOf(docx: Docx, block: Block, pictures: ReadonlyMap<Chart, Buffer>): Child[] {
  const { HeadingLevel, ImageRun, Paragraph, TextRun } = docx;
  const runs = (text: string, more: object = {}) =>
    forXml(text)
      .split('\n')
      .map((text, at) => new TextRun({ text, ...(at > 0 && { break: 1 }), ...more }));
  if ('text' in block) return [new Paragraph({ children: runs(block.text) })];
  if ('heading' in block)
    return [new Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: runs(block.heading) })];
  if ('quote' in block) {
    const indent = { left: 400 };
    const rule = { left: { style: 'single' as const, size: 24, color: '005eb8', space: 12 } };
    return [
      new Paragraph({ indent, border: rule, keepNext: true, children: runs(`“${block.quote}”`) }),
      new Paragraph({ indent, border: rule, children: runs(block.by, { color: grey }) }),
    ];
  }
  if ('table' in block) return tableOf(docx, block.table, runs);
  const data = pictures.get(block.chart);
  if (!data) return [];
  const description = forXml(block.chart.label);
  const image = new ImageRun({
    type: 'png',
    data,
    transformation: { width: 560, height: 245 },
    altText: { name: 'Chart', title: 'Chart', description },
  });
  return [new Paragraph({ keepNext: true, children: [image] })];
}

function tableOf(
  { Paragraph, Table, TableCell, TableRow, WidthType }: Docx,
  { caption, head, rows }: PaperTable,
  runs: (text: string, more?: object) => import('docx').TextRun[],
): Child[] {
  const widths = widthsOf(head, rows);
  const margins = { top: 60, bottom: 60, left: 90, right: 90 };
  const cell = (text: string, at: number, bold: boolean) =>
    new TableCell({
      width: { size: widths[at] ?? 0, type: WidthType.DXA },
      margins,
      ...(bold && { shading: { fill: 'f0f4f5' } }),
      children: [new Paragraph({ spacing: { after: 0 }, children: runs(text, { size: 20, bold }) })],
    });
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((text, at) => cell(text, at, isHead || at === 0)),
    });
  const table = new Table({
    width: { size: inner, type: WidthType.DXA },
    columnWidths: widths,
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: runs(caption) }),
    table,
    new Paragraph({ spacing: { after: 120 }, children: [] }),
  ];
}

// Columns share the page by what is in them, and none is narrower than a date.
function widthsOf(head: readonly string[], rows: readonly (readonly string[])[]): number[] {
  const weights = head.map((name, at) => {
    const longest = Math.max(name.length, ...rows.map((row) => Math.min(row[at]?.length ?? 0, 400)));
    return Math.min(60, Math.max(12, longest));
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.floor((inner * weight) / all));
}

const stylesOf = () => ({
  default: {
    document: {
      run: { font: 'Arial', size: 22, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 140 } },
    },
    title: { run: { size: 44, bold: true, color: '212b32' }, paragraph: { spacing: { after: 240 } } },
    heading1: {
      run: { size: 32, bold: true, color: '005eb8' },
      paragraph: { spacing: { before: 360, after: 160 }, keepNext: true },
    },
    heading2: {
      run: { size: 26, bold: true, color: '212b32' },
      paragraph: { spacing: { before: 240, after: 100 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'Caption',
      name: 'Caption',
      basedOn: 'Normal',
      run: { bold: true, size: 22 },
      paragraph: { spacing: { before: 160, after: 80 } },
    },
  ],
});

// Where pictures cannot be made, the table below each chart has all there is in it.
async function picturesOf({ sections }: Paper): Promise<ReadonlyMap<Chart, Buffer>> {
  const charts = sections.flatMap(({ blocks }) => blocks.flatMap((block) => ('chart' in block ? [block.chart] : [])));
  if (charts.length === 0) return new Map();
  const resvg = await import('@resvg/resvg-js').catch(() => undefined);
  if (!resvg) return new Map();
  const fitTo = { mode: 'width', value: 1_280 } as const;
  const draw = (chart: Chart) =>
    new resvg.Resvg(drawChart(chart), { fitTo, font: { loadSystemFonts: false } }).render().asPng();
  return new Map(charts.map((chart) => [chart, draw(chart)]));
}
