// Builds what a hub serves under /v1/ into dist/browser: ark.js, the chunks it fetches (Lit, shared by all widgets,
// and one for each widget), one self-contained file for each widget, all.js with every widget, the Welsh words beside those,
// the hub's own confidential pages under pages/, resize.js for pages with an iframe, and integrity.json with the hash of each file that a page can name.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { minify } from 'terser';
import { integrityOf } from './integrity.ts';

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

/** Builds and writes. */
async function write(options: BuildOptions): Promise<void> {
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
  const shared = outputFiles.map(({ path }) => basename(path)).find((name) => name.startsWith('chunk-'));
  for (const { path, text } of outputFiles) {
    // terser finds another hundredth of the bytes
    const { code = text } = await minify(text, { module: true, ecma: 2020, compress: { passes: 2 } });
    mkdirSync(dirname(path), { recursive: true });
    // line ends before an indent are left inside templates only, where one space does the same
    writeFileSync(
      path,
      mergeImports(code)
        .replace(/\n {2,}/g, ' ')
        .replace(sharedChunk, `./chunks/${shared}`),
    );
  }
}

/** Leaves files that match out of a bundle; they are found at this address when it runs. */
const apart = (filter: RegExp, address: string): Plugin => ({
  name: 'apart',
  setup: ({ onResolve }) =>
    onResolve({ filter }, ({ kind }) => (kind === 'entry-point' ? null : { path: address, external: true })),
});

const sharedChunk = './chunks/shared';

/** Lets the loader, which asks for Lit by `import()`, get the chunk that has it; its name is known once it is built. */
const litIsShared: Plugin = {
  name: 'lit-is-shared',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^lit$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: sharedChunk, external: true } : undefined,
    ),
};

/**
 * Gives everything that import() fetches its own copy of our small modules, so that only Lit is shared: chunks of a few
 * hundred bytes for what two files have in common cost more bytes and requests than the copies do.
 */
const ownCopies: Plugin = {
  name: 'own-copies',
  setup(build) {
    build.onResolve({ filter: /./ }, async ({ path, pluginData, ...from }) => {
      if (pluginData?.asked) return undefined;
      const owner: unknown = from.kind === 'dynamic-import' ? basename(path, '.ts') : pluginData?.owner;
      if (!owner) return undefined;
      const { errors, path: file, sideEffects } = await build.resolve(path, { ...from, pluginData: { asked: true } });
      if (errors.length > 0) return { errors };
      return file.includes('node_modules')
        ? { path: file, sideEffects }
        : { path: file, sideEffects, suffix: `?${owner}`, pluginData: { owner } };
    });
    build.onLoad({ filter: /\.ts$/ }, ({ path, suffix, pluginData }) =>
      suffix ? { contents: readFileSync(path, 'utf8'), loader: 'ts', pluginData } : undefined,
    );
  },
};

rmSync(outdir, { recursive: true, force: true });

// the loader, and the chunks it fetches: each has its hash in its name, so it can be kept for a year
await write({
  outdir,
  splitting: true,
  entryPoints: ['src/ark.ts'],
  chunkNames: 'chunks/[name]-[hash]',
  plugins: [apart(/\/locales\/cy\.ts$/, '../locales/cy.js'), litIsShared, ownCopies],
});

// each confidential page of the hub has code of its own, and what seals in a chunk that comes while people write
for (const page of ['confidential-form', 'confidential-receipt'])
  await write({
    outdir,
    splitting: true,
    entryPoints: { [page]: `src/confidential/${page}.ts` },
    entryNames: 'pages/[name]',
    chunkNames: 'chunks/[name]-[hash]',
    plugins: [apart(/\/locales\/cy\.ts$/, '../locales/cy.js'), ownCopies],
  });

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
    plugins: [apart(/\/locales\/cy\.ts$/, './locales/cy.js')],
  });
}

// a page may load it as a module or not, so it has no scope of the page's to leave names in
await write({ outdir, format: 'iife', entryPoints: ['src/resize.ts'] });

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
writeFileSync(join(outdir, 'integrity.json'), `${JSON.stringify(integrityOf(outdir, version), null, 2)}\n`);
