import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { type Figure, isMet, ratioOf } from './figure.ts';
import { tableOf } from './table.ts';

const load = loadavg()[0]?.toFixed(1) ?? '?';
const home = join(import.meta.dirname, '../..');

/** A finished benchmark. */
export interface Report {
  /** Names the JSON file and the place in the README. */
  readonly name: 'weight' | 'browser' | 'seal' | 'hub';
  readonly figures: readonly Figure[];
  /** How it was measured: rounds, versions, sizes. */
  readonly method: Readonly<Record<string, string | number>>;
}

/** Prints the table, writes `results/<name>.json`, and with `--readme` puts the table into the README. */
export async function report({ name, figures, method }: Report): Promise<void> {
  const measured = { cores: availableParallelism(), 'load when it began': load, node: process.version, ...method };
  const judged = figures.map((figure) => ({ ...figure, ratio: ratioOf(figure), met: isMet(figure) }));
  const said = Object.entries(measured).map(([key, value]) => `${key} ${value}`);
  const text = `${tableOf(figures)}\n\nMeasured with ${said.join(', ')}.`;
  console.log(`\n${text}\n`);
  await mkdir(join(home, 'results'), { recursive: true });
  await writeFile(
    join(home, 'results', `${name}.json`),
    `${JSON.stringify({ name, measured, figures: judged }, null, 2)}\n`,
  );
  // half a table would say less than the last whole one
  if (process.argv.includes('--readme') && !process.exitCode) await putIntoReadme(name, text);
}

async function putIntoReadme(name: string, text: string): Promise<void> {
  const file = join(home, 'README.md');
  const [start, end] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const readme = await readFile(file, 'utf8');
  const [before, rest] = readme.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`README.md has no ${start} … ${end}`);
  await writeFile(file, `${before}${start}\n${text}\n${end}${after}`);
}
