import type { Browser } from 'playwright';
import { inFreshPage } from '../chromium.ts';

/** The styles of a widget as a plain stylesheet, without what a naive page would not have: rendering cards when near. */
export async function stylesOf(browser: Browser, address: string, tag: string): Promise<string> {
  return inFreshPage(browser, 1, async ({ page }) => {
    await page.goto(address);
    await page.waitForFunction((name) => document.querySelector(name)?.shadowRoot?.querySelector('.ark'), tag);
    const css = await page.evaluate((name) => {
      const sheets = document.querySelector(name)?.shadowRoot?.adoptedStyleSheets ?? [];
      return sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n');
    }, tag);
    return css.replace(/content-visibility: auto;|contain-intrinsic-size: [^;]+;/g, '');
  });
}
