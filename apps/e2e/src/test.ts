import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { type Moderator, setUpModerator, signIn } from './console.ts';
import { listen, type Noise } from './noise.ts';
import { Site } from './site.ts';

interface PerTest {
  /** A site of the test's own, that it may restart. */
  ownSite: Site;
  /** Everything the test's browser complained about or asked of others; must be empty at the end. */
  noise: Noise;
}

interface PerWorker {
  /** A site that the tests of one worker share. */
  site: Site;
  /** The first moderator of that site. */
  moderator: Moderator;
  /** A page on which the first moderator is signed in. */
  desk: Page;
}

/** Playwright's `test` with a hub and a demo. A test fails when its browser complains, or asks anybody else for anything. */
export const test = base.extend<PerTest, PerWorker>({
  site: [
    async ({ browserName: _ }, use) => {
      const site = await Site.start();
      await use(site);
      await site.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  moderator: [
    async ({ browser, site }, use) => {
      const context = await browser.newContext();
      const moderator = await setUpModerator(await context.newPage(), site.oneTimeLink);
      await context.close();
      await use(moderator);
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  desk: [
    async ({ browser, site, moderator }, use) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await signIn(page, site.hub, moderator);
      await use(page);
      await context.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  ownSite: async ({ browserName: _ }, use) => {
    const site = await Site.start();
    await use(site);
    await site.stop();
  },
  noise: [
    async ({ context }: { context: BrowserContext }, use: (noise: Noise) => Promise<void>) => {
      const noise = listen(context);
      await use(noise);
      noise.expectSilence();
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
