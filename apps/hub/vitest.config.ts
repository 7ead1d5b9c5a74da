import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import VitestCounts from '../../scripts/vitest-counts.ts';

export default defineConfig({
  test: {
    name: 'hub',
    environment: 'node',
    include: ['src/**/*.test.ts'],
    // every test opens a hub or a store of its own: loading our own modules anew for each file took half of the time
    isolate: false,
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // TEST_DATABASE_URL: a real PostgreSQL, started for the run unless one is given
    globalSetup: ['../../scripts/postgres.mjs'],
    // A busy machine is slow, not wrong: what hangs is found soon enough.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', new VitestCounts()],
  },
});
