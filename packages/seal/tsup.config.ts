import { defineConfig } from 'tsup';

// modules only: what it stands on comes as modules only
export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/testing/**'],
  format: ['esm'],
  dts: true,
  clean: true,
  target: 'es2022',
});
