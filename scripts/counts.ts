import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** How many tests of one runner's project passed, failed and were skipped. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
  /** Which ones failed, and how, so that the end of a run names them. */
  failures?: string[];
}

/** A failed test in one line: its title, and the first line of what went wrong. */
export const failure = (title: string, message = ''): string =>
  `${title}: ${stripVTControlCharacters(message.split('\n', 1)[0] ?? '').slice(0, 200)}`;

/** What a runner leaves in its package's reports/ for scripts/totals.mjs. */
export interface Counts {
  projects: Record<string, Count>;
  /** Errors outside of any test. */
  errors: number;
}

/** Writes reports/<runner>.json in the package. */
export function writeCounts(folder: string, runner: string, counts: Counts): void {
  const reports = join(folder, 'reports');
  mkdirSync(reports, { recursive: true });
  writeFileSync(join(reports, `${runner}.json`), JSON.stringify(counts));
}
