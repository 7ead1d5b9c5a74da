import { defineConfig, type Options } from 'tsup';

const target = 'es2022';
const browser: Options = {
  format: ['esm'],
  // else Lit comes with what it needs in Node.js
  platform: 'browser',
  outDir: 'dist/browser',
  target,
  minify: true,
  noExternal: [/./],
  // names stay the same from build to build of the same source, and say which widget a file is for
  esbuildOptions: (options) => {
    options.chunkNames = '[name]-[hash]';
    options.legalComments = 'none';
  },
};

export default defineConfig([
  // modules, for projects that bundle
  {
    entry: ['src/**/*.ts', '!src/**/*.{test,suite,stories}.ts', '!src/testing/**', '!src/ark.ts'],
    format: ['esm'],
    dts: true,
    target,
  },
  // the loader, and beside it a file for each widget
  { ...browser, entry: { ark: 'src/ark.ts' }, splitting: true },
  // everything in one file, for pages that check its integrity
  { ...browser, entry: { 'ark-all': 'src/index.ts' }, splitting: false },
]);
