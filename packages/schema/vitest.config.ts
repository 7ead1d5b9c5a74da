import { defineConfig } from 'vitest/config';
import VitestCounts from '../../scripts/vitest-counts.ts';

export default defineConfig({
  test: {
    name: 'schema',
    environment: 'node',
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    reporters: ['default', new VitestCounts()],
  },
});
