// Runs every benchmark, one after the other, with the words it was given.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

for (const name of ['weight', 'browser', 'seal', 'hub']) {
  console.log(`▸ ${name}`);
  const file = join(import.meta.dirname, name, 'main.ts');
  const { status } = spawnSync(process.execPath, [file, ...process.argv.slice(2)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
