import { defineConfig } from 'vitest/config';
import { browserProjects } from '../../scripts/browser-projects.mjs';

// *.test.ts run in every browser; *.node.test.ts read files of the package, so they run in Node
export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'reports/vitest.json' }]],
    projects: [
      {
        extends: true,
        test: { name: 'node', environment: 'node', include: ['{src,scripts}/**/*.node.test.ts'] },
      },
      ...(await browserProjects({ include: ['src/**/*.test.ts'], exclude: ['**/*.node.test.ts'] })),
    ],
  },
});
