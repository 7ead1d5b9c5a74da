// Compiles each src/<folder>/<name>.scss to <name>.styles.ts beside it: nhsuk-frontend's Sass made fit for a shadow
// root and purged to what the templates use. `node scripts/styles.ts --check` only says which files are out of date.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { compile } from 'sass';
import { tokens } from '../src/core/tokens.styles.ts';
import { fitForShadow, minify } from './fit-for-shadow.ts';
import { type Folded, fold, foldedRules, subtract } from './fold.ts';

const root = join(import.meta.dirname, '..');
const src = join(root, 'src');

/** The folders and files whose templates a sheet serves: its own folder, or what `// templates:` in its first lines says. */
function templatesOf(scss: string, path: string): string {
  const named = /^\/\/ templates: (.+)$/m.exec(scss)?.[1] ?? `${dirname(path)} core`;
  const words = named.split(' ');
  const files = sources.filter(
    (file) =>
      words.some((word) => word === 'all' || file.startsWith(word)) && !words.some((word) => word === `-${file}`),
  );
  return files.map((file) => readFileSync(join(src, `${file}.ts`), 'utf8')).join('\n');
}

const sources = readdirSync(src, { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  .filter((file) => /(?<!\.(styles|test|suite|stories|d))\.ts$/.test(file))
  .map((file) => file.slice(0, -3))
  .sort();
const paths = readdirSync(src, { recursive: true })
  .map((file) =>
    String(file)
      .replaceAll('\\', '/')
      .replace(/\.scss$/, ''),
  )
  .filter((file) => existsSync(join(src, `${file}.scss`)) && !basename(file).startsWith('_'))
  .sort();
const loadPaths = [join(root, 'node_modules'), join(src, 'core')];
const compiled = (file: string) =>
  compile(file, { loadPaths, quietDeps: true, silenceDeprecations: ['if-function'] }).css;
const parts = compiled(join(src, 'core/_parts.scss'));
const folded: Folded = new Map();
const sheets = new Map<string, { css: string; about: string }>();
// the core first, because the others leave out what it has
for (const path of paths.sort((a, b) => Number(b === 'core/core') - Number(a === 'core/core'))) {
  const file = join(src, `${path}.scss`);
  const scss = readFileSync(file, 'utf8');
  const about = /^\/\/ (.+)$/m.exec(scss)?.[1] ?? '';
  const without = new RegExp(/^\/\/ without: (.+)$/m.exec(scss)?.[1] ?? '$^');
  const core = sheets.get('core/core')?.css;
  const whole = core === undefined ? compiled(file) : parts + compiled(file);
  const css = fold(await fitForShadow(whole, templatesOf(scss, path), without), folded);
  sheets.set(path, { css: core === undefined ? css : subtract(css, core), about });
}

// the length everything is a multiple of has a short name; the other tokens are named where they are used
const rem = '.ark{--_rem:var(--ark-rem,1rem)}';
const shared = tokens.filter(({ name }) => name !== '--ark-rem');
// nhsuk-frontend computes with the colour of errors, so it can only be named afterwards
const named = (css: string) =>
  shared.reduce(
    (text, { name, value }) => text.replaceAll(`var(--_${name.slice(6)})`, `var(${name},${value})`),
    css.replaceAll('#d5281b', 'var(--_danger)'),
  );
let stale = 0;
for (const [path, { css, about }] of sheets) {
  const name = basename(path);
  const minified = minify(named(name === 'core' ? rem + foldedRules(folded) + css : css));
  const variable = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const text = `// Written by \`pnpm styles\` from ${name}.scss; change that instead.
import { css } from 'lit';

/** ${about} */
export const ${variable}Styles = css\`${minified.replace(/[\\`]|\$\{/g, '\\$&')}\`;
`;
  const target = join(src, `${path}.styles.ts`);
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
    if (process.argv.includes('--check')) {
      stale++;
      console.error(`${name}.styles.ts is out of date. Run: pnpm --filter @antiracism-kit/widgets styles`);
    } else writeFileSync(target, text);
  }
  console.log(
    `${name.padEnd(14)} ${String(minified.length).padStart(6)} bytes, ${brotliCompressSync(minified).length} brotli`,
  );
}
process.exitCode = stale ? 1 : 0;
