import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/main.ts'],
  format: ['esm'],
  clean: true,
  target: 'node22',
  // the workspace packages point at their sources, so they are bundled in
  noExternal: [/^@antiracism-kit\//],
});
