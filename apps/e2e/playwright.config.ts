import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';

const { CHROMIUM_PATH, FIREFOX_PATH } = process.env;

type Project = NonNullable<PlaywrightTestConfig['projects']>[number];

const chromium: Project = {
  name: 'chromium',
  use: {
    actionTimeout: 15_000,
    browserName: 'chromium',
    launchOptions: CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {},
  },
};
// a stock Firefox, driven by WebDriver BiDi
const firefox: Project[] = FIREFOX_PATH
  ? [
      {
        name: 'firefox',
        // WebDriver BiDi cannot ask for forced colours; the examples of every widget meet axe in Firefox too; what only
        // plain forms of the hub and its console do, or the hub and the host, depends on no browser; lost answers and
        // hostile texts are in the widgets' own tests too
        testIgnore: [
          'forced-colours',
          'accessibility',
          'iframes',
          'get-code',
          'ways-in',
          'without-script',
          'faults',
          'hostile-text',
          'workplace',
          'console',
          'strategy',
          'measures',
          'board-paper',
          // passkeys that need no hand are Chromium's; what seals and opens runs in every browser's own tests
          'keys',
        ].map((name) => `${name}.test.ts`),
        use: { browserName: 'firefox', channel: 'moz-firefox', launchOptions: { executablePath: FIREFOX_PATH } },
      },
    ]
  : [];

export default defineConfig({
  testDir: 'journeys',
  forbidOnly: true,
  retries: 0,
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['../../scripts/playwright-counts.ts']],
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 900 },
    screenshot: 'only-on-failure',
  },
  projects: [chromium, ...firefox],
});
