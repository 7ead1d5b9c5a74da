import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What a run came to: a row for each planned task, with how many tests passed and failed. A test task counts its
 * runners' tests, every other task counts one. A task that was not run, and a project that reported nothing, has failed.
 */
export function totals(planned, ran, root) {
  return planned
    .filter(({ command }) => command && command !== '<NONEXISTENT>')
    .flatMap((task) => rows({ ...task, cache: undefined, ...ran.find(({ taskId }) => taskId === task.taskId) }, root));
}

function rows(task, root) {
  const code = task.execution?.exitCode ?? (task.cache?.status === 'HIT' ? 0 : undefined);
  const name = task.taskId.replace('@antiracism-kit/', '').replace('//#', '');
  if (code === undefined)
    return [{ name, passed: 0, failed: 1, note: 'came to no end: it was stopped, or something it needs failed' }];
  if (!/^test\b/.test(task.task)) return [{ name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }];
  const counted = readReports(join(root, task.directory, 'reports')).flatMap((report) => countReport(name, report));
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
  const counted = Object.entries(projects).map(([project, { passed, failed, skipped, failures }]) => {
    const name = `${task} (${project})`;
    if (passed + failed === 0) return { name, passed: 0, failed: 1, note: 'its tests reported nothing' };
    return { name, passed, failed, ...(skipped > 0 && { note: `${skipped} skipped` }), ...(failures && { failures }) };
  });
  if (errors > 0) counted.push({ name: task, passed: 0, failed: errors, note: 'errors outside of tests' });
  return counted;
}
