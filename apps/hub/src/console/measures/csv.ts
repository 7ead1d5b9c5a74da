import { isUtf8 } from 'node:buffer';
import { CsvError, parse } from 'csv-parse/sync';

/** Most rows below the header. Nine years of every pay band are about 300. */
export const mostRows = 1_000;

/** The cells of a file, row by row with the header first; or why it cannot be read, as a sentence. */
export type ReadCsv = { readonly rows: string[][] } | { readonly fault: string };

const notCsv = { fault: 'The selected file must be a CSV' };

/**
 * Reads a CSV file as spreadsheets write it: with commas, semicolons or tabs, in UTF-8, UTF-16 or Windows-1252. Stops
 * reading after the most rows there may be, however long the file is.
 */
export function readCsv(bytes: Buffer): ReadCsv {
  const text = textOf(bytes);
  if (text === undefined) return notCsv;
  if (text.trim() === '') return { fault: 'The selected file is empty' };
  const hint = /^sep=(.)\r?\n/i.exec(text);
  const body = hint ? text.slice(hint[0].length) : text;
  try {
    const rows: string[][] = parse(body, {
      delimiter: hint?.[1] ?? delimiterOf(body),
      relax_column_count: true,
      skip_empty_lines: false,
      trim: true,
      max_record_size: 100_000,
      to: mostRows + 2,
    });
    const last = rows.findLastIndex((row) => row.some(Boolean));
    if (last > mostRows)
      return { fault: `The selected file must have ${mostRows.toLocaleString('en-GB')} rows or fewer` };
    return { rows: rows.slice(0, last + 1) };
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    const row = typeof fault.records === 'number' ? fault.records + 1 : undefined;
    return { fault: `The selected file cannot be read. Check the quotation marks${row ? ` in row ${row}` : ''}` };
  }
}

function textOf(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // a spreadsheet that was not saved as CSV is an archive, and no text has a zero byte
  if (bytes.includes(0)) return undefined;
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
}

/** The sign that stands most often outside quotation marks in the first line. */
function delimiterOf(text: string): string {
  const first = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const countOf = (sign: string) => first.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (countOf(sign) > countOf(best) ? sign : best));
}

/** A row as a CSV file has it. */
export const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => (/[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
