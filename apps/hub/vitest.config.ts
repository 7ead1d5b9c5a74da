import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { name: 'hub', environment: 'node', include: ['src/**/*.test.ts'] },
});
