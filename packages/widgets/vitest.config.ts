import { defineConfig } from 'vitest/config';
import { browserProjects, browsersAtOnce } from '../../scripts/browser-projects.ts';
import VitestCounts from '../../scripts/vitest-counts.ts';

const inBrowsers = await browserProjects({
  include: ['src/**/*.test.ts'],
  exclude: ['**/*.node.test.ts'],
  // a busy machine is no fault of the widget
  testTimeout: 30_000,
  expect: { poll: { timeout: 10_000 } },
});

// Keys go to whichever page of a Firefox is on top, so it has one page at a time.
const oneAtATime = { maxWorkers: 1 };

// *.test.ts run in every browser; *.node.test.ts read files of the package, so they run in Node
export default defineConfig({
  // found late, they would reload a test that is running
  optimizeDeps: {
    include: [
      ...['axe-core', 'fast-check'],
      ...['age-encryption', 'shamir-secret-sharing', '@scure/base', '@noble/curves/ed25519.js'].map(
        (name) => `@antiracism-kit/seal > ${name}`,
      ),
    ],
  },
  test: {
    reporters: ['default', new VitestCounts()],
    maxWorkers: browsersAtOnce,
    projects: [
      {
        extends: true,
        test: { name: 'node', environment: 'node', include: ['{src,scripts}/**/*.node.test.ts'] },
      },
      ...inBrowsers.map(({ test, ...rest }) => ({
        ...rest,
        test: { ...test, ...(test?.name === 'firefox' && oneAtATime) },
      })),
    ],
  },
});
