import { defineConfig } from 'tsup';

// modules, for projects that bundle; what browsers load is built by scripts/browser.ts, types by scripts/types.ts; the
// confidential pages are the hub's own and nobody else's to bundle
export default defineConfig({
  entry: [
    'src/**/*.ts',
    '!src/**/*.{test,suite,stories}.ts',
    '!src/testing/**',
    '!src/{ark,resize}.ts',
    '!src/confidential/**',
  ],
  format: ['esm'],
  // React components import the elements by name, so that a bundler can leave out those nobody uses
  external: [/^@antiracism-kit\/widgets\//],
  target: 'es2022',
});
