import { defineConfig } from 'tsup';

// modules, for projects that bundle; what browsers load is built by scripts/browser.ts, types by scripts/types.ts
export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.{test,suite,stories}.ts', '!src/testing/**', '!src/{ark,resize}.ts'],
  format: ['esm'],
  // React components import the elements by name, so that a bundler can leave out those nobody uses
  external: [/^@antiracism-kit\/widgets\//],
  target: 'es2022',
});
