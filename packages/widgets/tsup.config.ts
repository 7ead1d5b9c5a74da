import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.suite.ts', '!src/**/*.stories.ts', '!src/testing/**'],
  format: ['esm'],
  dts: true,
  clean: true,
  target: 'es2022',
});
