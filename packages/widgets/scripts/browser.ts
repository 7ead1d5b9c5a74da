// Builds what a hub serves under /v1/ into dist/browser: ark.js, the chunks it fetches (one of them shared by all
// widgets), one self-contained file for each widget, all.js with every widget, and the Welsh words beside those.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { minify } from 'terser';

const root = join(import.meta.dirname, '..');
const src = join(root, 'src');
const outdir = join(root, 'dist/browser');
// a folder with a file of its own name is a widget
const widgets = readdirSync(src).filter((name) => existsSync(join(src, name, `${name}.ts`)));

/** One import for each file instead of one for each source that imported from it. */
function mergeImports(code: string): string {
  const names = new Map<string, string[]>();
  const rest = code.replace(/\bimport\{([^}]*)\}from("[^"]+");/g, (_, list: string, from: string) => {
    names.set(from, [...(names.get(from) ?? []), list]);
    return '';
  });
  return [...names].map(([from, lists]) => `import{${lists.join()}}from${from};`).join('') + rest;
}

/** Builds, writes, and gives the names of what was written, the entry first. */
async function write(options: BuildOptions): Promise<string[]> {
  const { outputFiles = [] } = await build({
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    write: false,
    tsconfig: join(root, 'tsconfig.json'),
    absWorkingDir: root,
    ...options,
  });
  for (const { path, text } of outputFiles) {
    // terser finds another hundredth of the bytes
    const { code = text } = await minify(text, { module: true, ecma: 2020, compress: { passes: 2 } });
    mkdirSync(dirname(path), { recursive: true });
    // line ends before an indent are left inside templates only, where one space does the same
    writeFileSync(path, mergeImports(code).replace(/\n {2,}/g, ' '));
  }
  return outputFiles.map(({ path }) => basename(path));
}

/** Leaves files that match out of a bundle; they are found at this address when it runs. */
const apart = (filter: RegExp, address: (path: string) => string): Plugin => ({
  name: 'apart',
  setup: ({ onResolve }) =>
    onResolve({ filter }, ({ path, kind }) =>
      kind === 'entry-point' ? null : { path: address(path), external: true },
    ),
});

const named = (names: string[]): string => `/(${names.join('|')})\\.ts$`;

rmSync(outdir, { recursive: true, force: true });

// the chunks: each file has its hash in its name, so it can be kept for a year
const chunks = join(outdir, 'chunks');
const hashed: BuildOptions = {
  outdir: chunks,
  splitting: true,
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
};
const [sharedName] = await write({
  ...hashed,
  entryPoints: ['src/core/shared.ts'],
  plugins: [apart(/\/cy\.ts$/, () => '../locales/cy.js')],
});
const sharedFiles = [
  'common',
  'numbers',
  'plural',
  'adopt',
  'define',
  'format-day',
  'heading',
  'hub-element',
  'problem',
  'safe-href',
];
const plugins = [
  apart(new RegExp(`^lit$|${named(sharedFiles)}`), () => `./${sharedName}`),
  apart(/\/locales\/cy\.ts$/, () => '../locales/cy.js'),
];
const chunkOf = new Map<string, string>();
for (const name of widgets) {
  const [entry] = await write({ ...hashed, entryPoints: [`src/${name}/${name}.ts`], plugins });
  chunkOf.set(name, `./chunks/${entry}`);
}
const chunkFor = (path: string) => chunkOf.get(basename(path, '.ts')) ?? path;
await write({ outdir, entryPoints: ['src/ark.ts'], plugins: [apart(new RegExp(named(widgets)), chunkFor)] });

// the self-contained files
await write({ outdir, entryPoints: { 'locales/cy': 'src/locales/cy.ts' } });
for (const name of [...widgets, 'all']) {
  const inside = name === 'all' ? widgets : [name];
  const contents = [
    "import { noteLoadedFrom } from './core/loaded-from.ts';",
    ...inside.map((one) => `export * from './${one}/${one}.ts';`),
    'noteLoadedFrom(import.meta.url);',
  ].join('\n');
  const stdin = { contents, resolveDir: src, loader: 'ts' as const };
  await write({
    stdin,
    outfile: join(outdir, `${name}.js`),
    plugins: [apart(/\/locales\/cy\.ts$/, () => './locales/cy.js')],
  });
}
