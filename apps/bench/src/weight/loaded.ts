import type { Browser } from 'playwright';
import { inFreshPage } from '../browser/chromium.ts';
import type { Site } from '../browser/site.ts';

/** Opens a page, waits until something is shown there, and gives the names of the browser files that Chromium asked for. */
export async function filesLoaded(
  browser: Browser,
  site: Site,
  html: string,
  shown: string | undefined,
): Promise<string[]> {
  site.put('/weight.html', html);
  return inFreshPage(browser, 1, async ({ page }) => {
    const asked = new Set<string>();
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/v1/')) asked.add(pathname.slice('/v1/'.length));
    });
    await page.goto(`${site.origin}/weight.html`);
    if (shown) await page.locator(shown).first().waitFor();
    await page.waitForLoadState('networkidle');
    return [...asked];
  });
}
