// Runs every build, check and test through turbo's cache, then says what each came to. Ends with "N passed, N failed".
import { spawn, spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root } from './tools.mjs';
import { totals } from './totals.mjs';

const windows = process.platform === 'win32';
const turbo = join(root, 'node_modules/.bin', windows ? 'turbo.cmd' : 'turbo');
const { tasks } = JSON.parse(readFileSync(join(root, 'turbo.json'), 'utf8'));
const names = new Set(Object.keys(tasks).map((name) => name.replace('//#', '')));
names.delete('transit');
const args = ['run', ...names, ...process.argv.slice(2)];

// reports of an earlier run would speak for a runner that fell silent
for (const report of globSync('{.,apps/*,packages/*}/reports', { cwd: root })) {
  rmSync(join(root, report), { recursive: true });
}
const wanted = planned();
const code = await run();
const rows = totals(wanted, ran(), root);
let passed = 0;
let failed = 0;
for (const row of rows.toSorted((a, b) => a.name.localeCompare(b.name))) {
  passed += row.passed;
  failed += row.failed;
  const failures = row.failed > 0 ? `, ${row.failed} failed` : '';
  const note = row.note ? ` (${row.note})` : '';
  console.log(`${row.failed > 0 ? '✖' : '✔'} ${row.name}: ${row.passed} passed${failures}${note}`);
  for (const failure of row.failures ?? []) console.log(`    ${failure}`);
}
// turbo itself may fail
if (code !== 0 && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Every task that turbo is going to run. */
function planned() {
  const { stdout } = spawnSync(turbo, [...args, '--dry=json'], {
    cwd: root,
    encoding: 'utf8',
    shell: windows,
    maxBuffer: 1e9,
  });
  return JSON.parse(stdout).tasks;
}

async function run() {
  rmSync(join(root, '.turbo/runs'), { recursive: true, force: true });
  // a task waits for browsers and disks as much as it works: one at a time leaves half of two cores idle
  const atOnce = `--concurrency=${Math.max(2, Math.floor(availableParallelism() / 2))}`;
  const options = [
    '--continue=dependencies-successful',
    '--summarize',
    '--output-logs=new-only',
    '--log-order=grouped',
  ];
  const child = spawn(turbo, [...args, ...options, atOnce], { cwd: root, stdio: 'inherit', shell: windows });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once('exit', (value) => resolve(value ?? 1));
  });
}

/** What turbo says of the tasks it came to. */
function ran() {
  const files = globSync('.turbo/runs/*.json', { cwd: root });
  return files.flatMap((file) => JSON.parse(readFileSync(join(root, file), 'utf8')).tasks);
}
