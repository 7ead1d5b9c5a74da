import { cellsOf, columns, forXml, inert } from './cells.ts';
import type { Paper } from './paper.ts';

/** The figures of a paper as a workbook. Plain numbers are numbers, written with the digits that the paper has. */
export async function xlsxOf(paper: Paper): Promise<Buffer> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const head = columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const rows = cellsOf(paper).map((row) =>
    row.map((cell, at) => (at === columns.length - 1 ? valueCell(cell) : textCell(cell))),
  );
  const file = writeExcelFile([head, ...rows], {
    sheet: 'Figures',
    stickyRowsCount: 1,
    columns: [{ width: 32 }, { width: 44 }, { width: 44 }, { width: 24 }, { width: 60 }],
  });
  return file.toBuffer();
}

// What a cell of a workbook holds at most.
const longest = 32_767;

const textCell = (cell: string) => ({
  value: inert(forXml(cell)).slice(0, longest),
  type: String,
  wrap: true,
  alignVertical: 'top' as const,
});

function valueCell(cell: string) {
  const [, whole, decimals] = /^(−?\d{1,3}(?:,\d{3})*)(\.\d+)?$/.exec(cell) ?? [];
  if (whole === undefined) return textCell(cell);
  return {
    value: Number(cell.replace('−', '-').replaceAll(',', '')),
    type: Number,
    format: `#,##0${decimals ? `.${'0'.repeat(decimals.length - 1)}` : ''}`,
    alignVertical: 'top' as const,
  };
}
