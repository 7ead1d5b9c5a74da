// Runs every build, check and test through turbo's cache, then says what each came to. Ends with "N passed, N failed".
import { spawn } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root } from './tools.mjs';
import { totals } from './totals.mjs';

const { tasks } = JSON.parse(readFileSync(join(root, 'turbo.json'), 'utf8'));
const names = [...new Set(Object.keys(tasks).map((name) => name.replace('//#', '')))].filter(
  (name) => name !== 'transit',
);
const summaries = join(root, '.turbo', 'runs');

// reports of an earlier run would speak for a runner that fell silent
for (const report of globSync('{.,apps/*,packages/*}/reports', { cwd: root }))
  rmSync(join(root, report), { recursive: true });
rmSync(summaries, { recursive: true, force: true });

const atOnce = Math.max(2, Math.floor(availableParallelism() / 2));
const options = [
  '--continue',
  '--summarize',
  '--output-logs=new-only',
  '--log-order=grouped',
  `--concurrency=${atOnce}`,
];
const turbo = spawn('turbo', ['run', ...names, ...options, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => turbo.kill(signal));
const code = await new Promise((resolve) =>
  turbo.once('error', () => resolve(1)).once('exit', (value) => resolve(value ?? 1)),
);

const [summary] = globSync('*.json', { cwd: summaries }).map((file) =>
  JSON.parse(readFileSync(join(summaries, file), 'utf8')),
);
const rows = totals(summary?.tasks ?? [], root);
let passed = 0;
let failed = 0;
for (const row of rows.toSorted((a, b) => a.name.localeCompare(b.name))) {
  passed += row.passed;
  failed += row.failed;
  const mark = row.failed > 0 ? '✖' : '✔';
  console.log(
    `${mark} ${row.name}: ${row.passed} passed${row.failed ? `, ${row.failed} failed` : ''}${row.note ? ` (${row.note})` : ''}`,
  );
}
// turbo itself may fail before it runs anything
if (rows.length === 0 || (code !== 0 && failed === 0)) failed += 1;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
