import type { Reporter, TestModule, Vitest } from 'vitest/node';
import { type Count, failure, writeCounts } from './counts.ts';

/** A Vitest reporter: reports/vitest.json says for each project how many tests passed and failed. */
export default class VitestCounts implements Reporter {
  #vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    if (!this.#vitest) return;
    const projects: Record<string, Count> = {};
    // a project that reports nothing stays in the list, so that its silence is seen
    for (const { name } of this.#vitest.projects) projects[nameOf(name)] = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      const count = projects[nameOf(module.project.name)];
      if (count) add(module, count);
    }
    writeCounts(this.#vitest.config.root, 'vitest', { projects, errors: errors.length });
  }
}

function add(module: TestModule, count: Count): void {
  for (const test of module.children.allTests()) {
    const { state, errors } = test.result();
    count[state === 'pending' ? 'failed' : state] += 1;
    if (state === 'failed' || state === 'pending')
      count.failures = [...(count.failures ?? []), failure(test.fullName, errors?.[0]?.message)];
  }
  if (module.errors().length > 0 || module.state() === 'queued') count.failed += 1;
}

/** Vitest names a browser's project "firefox (firefox)". */
function nameOf(project: string): string {
  return project.replace(/ \(.*\)$/, '');
}
