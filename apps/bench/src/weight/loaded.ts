import type { Browser } from 'playwright';
import { inFreshPage } from '../browser/chromium.ts';
import type { Site } from '../browser/site.ts';

/** Opens a page, does what a visitor does there, and gives the names of the browser files that Chromium asked for. */
export async function filesLoaded(
  browser: Browser,
  site: Site,
  html: string,
  visit: (tag: {
    waitUntilShown(selector: string): Promise<void>;
    press(name: string): Promise<void>;
  }) => Promise<void>,
): Promise<string[]> {
  site.put('/weight.html', html);
  return inFreshPage(browser, 1, async ({ page }) => {
    const asked = new Set<string>();
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/v1/')) asked.add(pathname.slice('/v1/'.length));
    });
    await page.goto(`${site.origin}/weight.html`);
    await visit({
      waitUntilShown: (selector) => page.locator(selector).first().waitFor(),
      press: (name) => page.getByRole('button', { name }).click(),
    });
    await page.waitForLoadState('networkidle');
    return [...asked];
  });
}
