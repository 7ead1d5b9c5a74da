import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';

const { CHROMIUM_PATH, FIREFOX_PATH } = process.env;

type Project = NonNullable<PlaywrightTestConfig['projects']>[number];

const chromium: Project = {
  name: 'chromium',
  use: { browserName: 'chromium', launchOptions: CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {} },
};
// a stock Firefox, driven by WebDriver BiDi
const firefox: Project[] = FIREFOX_PATH
  ? [
      {
        name: 'firefox',
        use: { browserName: 'firefox', channel: 'moz-firefox', launchOptions: { executablePath: FIREFOX_PATH } },
      },
    ]
  : [];

export default defineConfig({
  testDir: 'journeys',
  forbidOnly: true,
  retries: 0,
  workers: 1,
  timeout: 60_000,
  reporter: [['list'], ['../../scripts/playwright-counts.ts']],
  use: { locale: 'en-GB', timezoneId: 'Europe/London', trace: 'retain-on-failure' },
  projects: [chromium, ...firefox],
});
