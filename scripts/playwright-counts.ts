import { dirname } from 'node:path';
import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter';
import { type Count, failure, writeCounts } from './counts.ts';

/** A Playwright reporter: reports/playwright.json says for each browser how many tests passed and failed. */
export default class PlaywrightCounts implements Reporter {
  #folder = '';
  #suite: Suite | undefined;
  #errors = 0;

  onBegin(config: FullConfig, suite: Suite): void {
    this.#folder = config.configFile ? dirname(config.configFile) : config.rootDir;
    this.#suite = suite;
  }

  onError(): void {
    this.#errors += 1;
  }

  onEnd(): void {
    const projects: Record<string, Count> = {};
    for (const project of this.#suite?.suites ?? []) {
      const count: Count = { passed: 0, failed: 0, skipped: 0 };
      for (const test of project.allTests()) {
        const outcome = test.outcome();
        count[outcome === 'expected' ? 'passed' : outcome === 'skipped' ? 'skipped' : 'failed'] += 1;
        if (outcome === 'unexpected' || outcome === 'flaky')
          count.failures = [...(count.failures ?? []), failure(test.title, test.results[0]?.error?.message)];
      }
      projects[project.title] = count;
    }
    writeCounts(this.#folder, 'playwright', { projects, errors: this.#errors });
  }

  printsToStdio(): boolean {
    return false;
  }
}
