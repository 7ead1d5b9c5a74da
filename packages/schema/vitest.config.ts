import { defineConfig } from 'vitest/config';
import VitestCounts from '../../scripts/vitest-counts.ts';

export default defineConfig({
  test: {
    name: 'schema',
    environment: 'node',
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    isolate: false,
    // a busy machine is slow, not wrong
    testTimeout: 60_000,
    reporters: ['default', new VitestCounts()],
  },
});
