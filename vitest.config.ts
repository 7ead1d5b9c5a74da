import { defineConfig } from 'vitest/config';
import VitestCounts from './scripts/vitest-counts.ts';

export default defineConfig({
  test: {
    name: 'scripts',
    environment: 'node',
    include: ['scripts/**/*.test.mjs', 'integrations/*/src/**/*.test.ts'],
    // a busy machine is slow, not wrong
    testTimeout: 60_000,
    reporters: ['default', new VitestCounts()],
  },
});
