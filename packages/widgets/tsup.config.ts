import { defineConfig } from 'tsup';

// modules, for projects that bundle; what browsers load is built by scripts/browser.ts
export default defineConfig({
  entry: ['src/**/*.ts', '!src/**/*.{test,suite,stories}.ts', '!src/testing/**', '!src/{ark,resize}.ts'],
  format: ['esm'],
  dts: true,
  target: 'es2022',
});
