import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `integrity.json` says: the exact version of the files beside it, and what `integrity` is for each that a page can name. */
export interface Integrity {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Hashes every file of a folder that a page can load by name; chunks are the loader's own, and pages/ the hub's. Before the first release all
 * builds have one number, so theirs goes on with a hash of the files: one address never stands for two contents.
 */
export function integrityOf(folder: string, released: string): Integrity {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.js'))
    .sort();
  const hashes = names.map((name) => [name, `sha384-${hash('sha384', readFileSync(join(folder, name)), 'base64')}`]);
  const build = hash('sha256', JSON.stringify(hashes), 'hex').slice(0, 8);
  return {
    version: released === '0.0.0' ? `${released}-${build}` : released,
    files: Object.fromEntries(hashes.filter(([name = '']) => !/^(chunks|pages)\//.test(name))),
  };
}
