import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'hub',
    environment: 'node',
    include: ['src/**/*.test.ts'],
    // TEST_DATABASE_URL: a real PostgreSQL, started for the run unless one is given
    globalSetup: ['../../scripts/postgres.mjs'],
    reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
  },
});
