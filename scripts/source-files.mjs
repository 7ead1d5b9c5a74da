import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { join, sep } from 'node:path';

const built = /(^|\/)(node_modules|dist|reports|storybook-static|\.cache)(\/|$)/;

/** The files of the project that match the patterns, as { path, text } with paths from its root. */
export async function sourceFiles(root, ...patterns) {
  const files = [];
  for await (const found of glob(patterns, { cwd: root, exclude: (path) => built.test(path.split(sep).join('/')) })) {
    const path = found.split(sep).join('/');
    if (!built.test(path)) files.push({ path, text: readFileSync(join(root, found), 'utf8') });
  }
  return files.sort((a, b) => a.path.localeCompare(b.path));
}
