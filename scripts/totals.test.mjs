import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { totals } from './totals.mjs';

const root = mkdtempSync(join(tmpdir(), 'ark-totals-'));
const task = (name, exitCode, more = {}) => ({
  taskId: `@antiracism-kit/schema#${name}`,
  task: name,
  command: 'x',
  directory: 'packages/schema',
  execution: exitCode === undefined ? undefined : { exitCode },
  ...more,
});
function report(projects, errors = 0) {
  mkdirSync(join(root, 'packages/schema/reports'), { recursive: true });
  writeFileSync(join(root, 'packages/schema/reports/vitest.json'), JSON.stringify({ projects, errors }));
}
function sum(...tasks) {
  const ran = tasks.filter((one) => one.execution || one.cache);
  const rows = totals(
    tasks.map((one) => ({ ...one, execution: undefined, cache: undefined })),
    ran,
    root,
  );
  return [rows.reduce((all, row) => all + row.passed, 0), rows.reduce((all, row) => all + row.failed, 0)];
}

test('a check counts one', () => {
  expect(sum(task('check:layers', 0), task('check:words', 1))).toEqual([1, 1]);
});

test('a check that was never run counts as a failure', () => {
  expect(sum(task('typecheck', undefined))).toEqual([0, 1]);
});

test('a task without a script counts nothing', () => {
  expect(sum(task('build', 0, { command: '<NONEXISTENT>' }))).toEqual([0, 0]);
});

test('a runner counts its tests, also from the cache', () => {
  report({ node: { passed: 7, failed: 0, skipped: 0 } });
  expect(sum(task('test', 0))).toEqual([7, 0]);
  expect(sum(task('test', undefined, { cache: { status: 'HIT' } }))).toEqual([7, 0]);
});

test('the tests that failed are named', () => {
  report({ node: { passed: 7, failed: 1, skipped: 0, failures: ['keeps the draft: expected 1 to be 2'] } });
  const one = task('test', 1);
  expect(totals([one], [one], root)[0].failures).toEqual(['keeps the draft: expected 1 to be 2']);
});

test('a browser that reported nothing is a failure', () => {
  report({ chromium: { passed: 7, failed: 0, skipped: 0 }, firefox: { passed: 0, failed: 0, skipped: 0 } });
  expect(sum(task('test', 0))).toEqual([7, 1]);
});

test('errors outside of tests, and a bad end after good tests, are failures', () => {
  report({ node: { passed: 7, failed: 0, skipped: 0 } }, 2);
  expect(sum(task('test', 1))).toEqual([7, 2]);
  report({ node: { passed: 7, failed: 0, skipped: 0 } });
  expect(sum(task('test', 1))).toEqual([7, 1]);
});

test('a runner without a report is a failure', () => {
  expect(sum({ ...task('test', 0), directory: 'packages/widgets' })).toEqual([0, 1]);
});
