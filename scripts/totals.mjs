import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a turbo run came to: one row for each task, with how many tests passed and failed. A test task counts
 * its runners' tests, every other task counts one; a runner or project that reported nothing counts as a failure.
 */
export function totals(tasks, root) {
  return tasks.filter(({ command }) => command && command !== '<NONEXISTENT>').flatMap((task) => rows(task, root));
}

function rows(task, root) {
  const code = task.execution?.exitCode ?? (task.cache?.status === 'HIT' ? 0 : undefined);
  const name = task.taskId.replace('@antiracism-kit/', '').replace('//#', '');
  if (task.task !== 'test' && !task.task.startsWith('test:')) {
    if (code === undefined)
      return [{ name, passed: 0, failed: 1, note: 'was not run, because something it needs failed' }];
    return [{ name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }];
  }
  const reports = code === undefined ? [] : readReports(join(root, task.directory, 'reports'));
  const counted = reports.flatMap((report) => countReport(name, report));
  if (counted.length === 0) return [{ name, passed: 0, failed: 1, note: 'its tests reported nothing' }];
  const failed = counted.some((row) => row.failed > 0);
  if (code !== 0 && !failed) counted.push({ name, passed: 0, failed: 1, note: `ended with code ${code}` });
  return counted;
}

function readReports(folder) {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file === 'vitest.json' || file === 'playwright.json');
  return files.map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
}

function countReport(task, { projects, errors }) {
  const counted = Object.entries(projects).map(([project, { passed, failed, skipped }]) => {
    const name = `${task} (${project})`;
    if (passed + failed === 0) return { name, passed: 0, failed: 1, note: 'its tests reported nothing' };
    return { name, passed, failed, ...(skipped > 0 && { note: `${skipped} skipped` }) };
  });
  if (errors > 0) counted.push({ name: task, passed: 0, failed: errors, note: 'errors outside of tests' });
  return counted;
}
