import { defineConfig } from 'vitest/config';
import { browserProjects } from '../../scripts/browser-projects.ts';
import VitestCounts from '../../scripts/vitest-counts.ts';

const browsers = await browserProjects({ include: ['src/**/*.browser.test.ts'] });

export default defineConfig({
  test: {
    reporters: ['default', new VitestCounts()],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['src/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
          // AGE_PATH: the age command that others use, found or installed for the run
          globalSetup: ['../../scripts/age-command.mjs'],
          testTimeout: 60_000,
        },
      },
      // only Chromium has a passkey that needs no hand to touch it
      ...browsers.filter(({ test }) => test?.name === 'chromium'),
    ],
  },
});
