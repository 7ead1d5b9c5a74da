import { defineConfig } from 'vitest/config';
import VitestCounts from '../../scripts/vitest-counts.ts';

export default defineConfig({
  test: {
    name: 'demo',
    environment: 'node',
    include: ['src/**/*.test.ts'],
    reporters: ['default', new VitestCounts()],
  },
});
