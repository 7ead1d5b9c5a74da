import { expect, type Page } from '@playwright/test';

/**
 * Goes back, or forward, in the history of a page to this path, and gives all text and every value on it, inside widgets
 * too, once `there` is among it: widgets come later than their page. A page may come back as it was left, without loading: Playwright's goBack and locators would wait for ever.
 */
export async function throughHistory(
  page: Page,
  way: 'back' | 'forward',
  path: string,
  there: string,
): Promise<string> {
  // the page may be gone before it can answer
  await page.evaluate((to) => history[to](), way).catch(() => undefined);
  await expect.poll(() => page.evaluate(() => location.pathname).catch(() => 'on the way')).toBe(path);
  await expect.poll(() => everythingShown(page).catch(() => '')).toContain(there);
  return everythingShown(page);
}

const everythingShown = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const read = (root: Document | ShadowRoot): string =>
      [...root.querySelectorAll('*')]
        .map((element) => {
          const value =
            element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value : '';
          return `${value} ${element.shadowRoot ? `${element.shadowRoot.textContent} ${read(element.shadowRoot)}` : ''}`;
        })
        .join(' ');
    return `${document.body.textContent} ${read(document)}`;
  });
