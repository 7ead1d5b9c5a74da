import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many tests of one runner's project passed, failed and were skipped. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

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
