import { defineConfig } from 'vitest/config';
import VitestCounts from './scripts/vitest-counts.ts';

export default defineConfig({
  test: {
    name: 'scripts',
    environment: 'node',
    include: ['scripts/**/*.test.mjs'],
    reporters: ['default', new VitestCounts()],
  },
});
