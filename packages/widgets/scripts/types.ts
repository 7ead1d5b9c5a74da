// Writes the types of the package into dist, file by file: a fifth of the time that rolling them up takes.
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
const typescript = createRequire(import.meta.url).resolve('typescript/package.json');
execFileSync(process.execPath, [join(dirname(typescript), 'bin/tsc'), '-p', 'tsconfig.types.json'], {
  cwd: root,
  stdio: 'inherit',
});

// sources name each other by `.ts`, which is not there for those who install the package
for (const path of globSync('dist/**/*.d.ts', { cwd: root })) {
  const file = join(root, path);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/(\bfrom |\bimport\(|\bimport )(['"])(\.[^'"\n]+)\.ts\2/g, '$1$2$3.js$2'));
}
