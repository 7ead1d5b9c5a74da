import { cellsOf, columns, inert } from './cells.ts';
import type { Paper } from './paper.ts';

/** The figures of a paper as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8. */
export const csvOf = (paper: Paper): string =>
  `\ufeff${[columns, ...cellsOf(paper)].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;

const quoted = (cell: string): string => {
  const safe = inert(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
