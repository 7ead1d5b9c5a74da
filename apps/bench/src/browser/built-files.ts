import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { option } from '../report/option.ts';

const widgets = dirname(fileURLToPath(import.meta.resolve('@antiracism-kit/widgets/package.json')));

/** Where the built browser files of the widgets are; `--files` names another build to measure. */
export const builtFolder = resolve(option('files') ?? join(widgets, 'dist/browser'));

/** The browser files of the widgets as they were built, by path. Read once, so that a build meanwhile changes nothing. */
export async function readBuiltFiles(): Promise<ReadonlyMap<string, Buffer>> {
  const names = await readdir(builtFolder, { recursive: true }).catch(() => []);
  const scripts = names.filter((name) => name.endsWith('.js'));
  if (!scripts.includes('ark.js'))
    throw new Error('The widgets are not built. Run: pnpm --filter @antiracism-kit/widgets build');
  return new Map(
    await Promise.all(scripts.map(async (name) => [name, await readFile(join(builtFolder, name))] as const)),
  );
}
