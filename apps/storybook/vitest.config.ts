import { join } from 'node:path';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { defineConfig } from 'vitest/config';
import { browserProjects, browsersAtOnce } from '../../scripts/browser-projects.ts';
import VitestCounts from '../../scripts/vitest-counts.ts';

const configDir = join(import.meta.dirname, '.storybook');

// every example is a browser test, and an axe check that fails it; WebKitGTK runs the widgets' own tests
const projects = await browserProjects({ testTimeout: 60_000 });

export default defineConfig({
  test: {
    reporters: ['default', new VitestCounts()],
    maxWorkers: browsersAtOnce,
    projects: [
      { extends: true, test: { name: 'node', environment: 'node', include: ['src/**/*.test.ts'] } },
      ...projects
        .filter(({ test }) => test?.name !== 'webkit')
        .map(({ test, ...project }) => ({
          ...project,
          plugins: [storybookTest({ configDir })],
          // Storybook takes each example away before the next; loading its preview anew for each file took a third of the time
          test: { ...test, browser: { ...test?.browser, isolate: false } },
        })),
    ],
  },
});
