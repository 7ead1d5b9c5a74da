import type { Paper } from './paper.ts';

/** The columns of a paper as a list of figures. */
export const columns = ['Section', 'Table', 'Row', 'Column', 'Value'] as const;

/** Every cell of every table of a paper, one after the other. */
export const cellsOf = ({ sections }: Pick<Paper, 'sections'>): string[][] =>
  sections.flatMap(({ title, blocks }) =>
    blocks.flatMap((block) =>
      'table' in block
        ? block.table.rows.flatMap(([label = '', ...cells]) =>
            cells.map((cell, at) => [title, block.table.caption, label, block.table.head[at + 1] ?? '', cell]),
          )
        : [],
    ),
  );

/** A cell that no spreadsheet takes for a formula, whatever somebody wrote in it. */
export const inert = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

/** A text without the characters that XML does not know. */
export const forXml = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a document may not hold
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
