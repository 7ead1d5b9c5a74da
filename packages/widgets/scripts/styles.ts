// Compiles src/<widget>/<widget>.scss to src/<widget>/<widget>.styles.ts: nhsuk-frontend's Sass made fit for a shadow
// root and purged to what the templates use. `node scripts/styles.ts --check` only says which files are out of date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { compile } from 'sass';
import { tokens } from '../src/core/tokens.styles.ts';
import { fitForShadow } from './fit-for-shadow.ts';

const root = join(import.meta.dirname, '..');
const src = join(root, 'src');

/** The folders whose templates a widget's sheet serves, beside its own: `// templates: fields` in its first lines. */
function templatesOf(scss: string, folder: string): string[] {
  const named = /^\/\/ templates: (.+)$/m.exec(scss)?.[1]?.split(', ') ?? [];
  return named[0] === 'all' ? readdirSync(src) : [folder, 'core', ...named];
}

/** The text of every template source in these folders. */
function read(folders: string[]): string {
  const files = folders.flatMap((folder) => {
    const entries = readdirSync(src, { withFileTypes: true })
      .find((entry) => entry.name === folder)
      ?.isDirectory()
      ? readdirSync(join(src, folder)).map((file) => join(folder, file))
      : [];
    return entries.filter((file) => /(?<!\.(styles|test|suite|stories))\.ts$/.test(file)).sort();
  });
  return files.map((file) => readFileSync(join(src, file), 'utf8')).join('\n');
}

const tokenRule = `.ark{${tokens.map(({ name, value }) => `--_${name.slice(6)}:var(${name},${value});`).join('')}}`;

let stale = 0;
for (const folder of readdirSync(src).sort()) {
  const file = join(src, folder, `${folder}.scss`);
  let scss: string;
  try {
    scss = readFileSync(file, 'utf8');
  } catch {
    continue;
  }
  const loadPaths = [join(root, 'node_modules'), join(src, 'core')];
  const compiled = compile(file, { loadPaths, quietDeps: true, silenceDeprecations: ['if-function'] }).css;
  const fitted = await fitForShadow(compiled, read(templatesOf(scss, folder)));
  const css = folder === 'core' ? tokenRule + fitted : fitted;
  const name = folder.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const text = `// Written by \`pnpm styles\` from ${folder}.scss; change that instead.
import { css } from 'lit';

/** ${/^\/\/ (.+)$/m.exec(scss)?.[1] ?? ''} */
export const ${name}Styles = css\`${css.replace(/[\\`]|\$\{/g, '\\$&')}\`;
`;
  const target = join(src, folder, `${folder}.styles.ts`);
  let before = '';
  try {
    before = readFileSync(target, 'utf8');
  } catch {
    // first time
  }
  const same = before === text;
  if (!same && process.argv.includes('--check')) {
    stale++;
    console.error(
      styleText('red', `${folder}.styles.ts is out of date. Run: pnpm --filter @antiracism-kit/widgets styles`),
    );
  } else if (!same) {
    writeFileSync(target, text);
  }
  console.log(`${folder.padEnd(14)} ${String(css.length).padStart(6)} bytes, ${brotliCompressSync(css).length} brotli`);
}
process.exitCode = stale ? 1 : 0;
