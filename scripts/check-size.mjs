// What a host page loads to show a widget, as brotli 11 sends it, against a budget. The schema's own budget is in its bundle.test.ts.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { sourceFiles } from './source-files.mjs';

/** At most this many bytes: for a widget, all that must arrive before it can be used, loader and English included. */
export const budgets = {
  'ark.js': 1000,
  'pledge-wall': 13_000,
  'pledge-form': 18_000,
  'pledge-count': 13_000,
  receipt: 13_000,
  'story-form': 20_000,
  support: 13_000,
  'story-wall': 13_000,
  resources: 13_000,
  measures: 20_000,
  strategy: 13_000,
  progress: 13_000,
  'all.js': 100_000,
  'confidential-form': 22_000,
  'confidential-receipt': 22_000,
  sealing: 50_000,
};

export default async function check(root) {
  const folder = join(root, 'packages/widgets/dist/browser');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  const files = new Map(names.map((name) => [name.split(sep).join('/'), readFileSync(join(folder, name), 'utf8')]));
  const sources = await sourceFiles(root, 'packages/widgets/src/*/*.ts');
  const widgets = sources.flatMap(({ path }) => /\/([\w-]+)\/\1\.ts$/.exec(path)?.[1] ?? []);
  const sizes = sizesOf(files, widgets);
  for (const [name, { bytes }] of sizes) console.log(`${name.padEnd(14)} ${bytes} of ${budgets[name] ?? '?'} bytes`);
  return sizeFaults(sizes, budgets);
}

/** The loader, each widget and confidential page with all it needs at once, what seals, and the single file; each with its parts, heaviest first. */
export function sizesOf(files, widgets) {
  const sizes = new Map([
    ['ark.js', weigh(files, ['ark.js'])],
    ['all.js', weigh(files, ['all.js'])],
  ]);
  const chunk = (part) =>
    [...files.keys()].find((name) => new RegExp(`(^|/)${part}-[A-Z0-9]{8}\\.js$`).test(name)) ?? `${part}-?.js`;
  for (const widget of widgets) sizes.set(widget, weigh(files, ['ark.js', chunk(widget)]));
  for (const name of files.keys()) {
    const page = /^pages\/([\w-]+)\.js$/.exec(name)?.[1];
    if (page) sizes.set(page, weigh(files, [name]));
  }
  // what seals comes while people write
  if (files.has(chunk('sealing'))) sizes.set('sealing', weigh(files, [chunk('sealing')]));
  return sizes;
}

/** One sentence for each budget that is missed: the number, what to suspect, the line to edit. */
export function sizeFaults(sizes, limits) {
  const faults = [];
  for (const [name, { bytes, parts }] of sizes) {
    const limit = limits[name];
    if (limit === undefined) faults.push(`${name} has no budget. Give it one in scripts/check-size.mjs.`);
    else if (bytes === 0) faults.push(`${name} is not in dist/browser. Is it imported by src/ark.ts?`);
    else if (bytes > limit) faults.push(tooHeavy(name, bytes, limit, parts));
  }
  for (const name of Object.keys(limits)) if (!sizes.has(name)) faults.push(`${name} has a budget and is gone.`);
  return faults;
}

function tooHeavy(name, bytes, limit, parts) {
  const list = parts.map((part) => `${part.name} ${part.bytes}`).join(', ');
  const suspect = parts.some(({ zod }) => zod)
    ? 'zod is in it: something imports a schema where a limit or a type would do'
    : 'look for a new import, for styles no longer purged, or for words of another language';
  return `${name} weighs ${bytes} bytes, ${bytes - limit} over its ${limit} (${list}). Suspect: ${suspect}. If it is worth it, change "${name}" in scripts/check-size.mjs.`;
}

function weigh(files, entries) {
  const waiting = entries.filter((name) => files.has(name));
  if (waiting.length < entries.length) return { bytes: 0, parts: [] };
  const seen = new Set(waiting);
  for (const name of seen) {
    for (const target of importsOf(files.get(name))) {
      const next = posix.join(posix.dirname(name), target);
      if (files.has(next)) seen.add(next);
    }
  }
  const parts = [...seen].map((name) => {
    const code = files.get(name);
    return { name, bytes: brotliCompressSync(code).length, zod: /_zod\b|ZodMini/.test(code) };
  });
  parts.sort((a, b) => b.bytes - a.bytes);
  return { bytes: parts.reduce((sum, part) => sum + part.bytes, 0), parts };
}

/** Files that the browser loads at once: what is imported with import() comes later. */
function importsOf(code) {
  return [...code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)].map((match) => match[1]);
}
