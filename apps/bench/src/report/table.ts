import { type Figure, isMet, ratioOf } from './figure.ts';

const head = ['What', 'Measured', 'Compared with', 'Ratio', 'Goal', 'Met'];

const number = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2 });

const counted = (value: number, unit: string) => `${number(value)} ${unit}`.trimEnd();

function goalOf(figure: Figure): string {
  const { goal, unit } = figure;
  if (!goal) return '';
  const times = ratioOf(figure) === undefined ? ` ${unit}` : ' ×';
  const limits = [
    goal.atMost !== undefined && `≤ ${number(goal.atMost)}`,
    goal.atLeast !== undefined && `≥ ${number(goal.atLeast)}`,
  ];
  return `${limits.filter(Boolean).join(', ')}${times}`.trimEnd();
}

function rowOf(figure: Figure): string[] {
  const { what, value, unit, floor, also } = figure;
  const ratio = ratioOf(figure);
  const met = isMet(figure);
  return [
    what,
    `${counted(value, unit)}${also ? ` (${also})` : ''}`,
    floor === undefined ? '' : counted(floor, unit),
    ratio === undefined ? '' : ratio.toFixed(2),
    goalOf(figure),
    met === undefined ? '' : met ? 'met' : '**not met**',
  ];
}

/** The figures as a Markdown table that also reads well in a terminal. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [head, ...figures.map(rowOf)];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.slice(1).map(line)].join('\n');
}
