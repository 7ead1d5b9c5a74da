import { part } from '../in-browser/page.ts';

const pages: Record<string, () => Promise<{ begin(): unknown }>> = {
  make: () => import('./make/make-in-browser.ts'),
  test: () => import('./test/test-in-browser.ts'),
  start: () => import('./start/start-in-browser.ts'),
  reseal: () => import('./reseal/reseal-in-browser.ts'),
  restricted: () => import('../restricted/restricted-in-browser.ts'),
  change: () => import('./change/change-in-browser.ts'),
};

// On plain http there is nothing to make keys with: the sentence that says so stays.
const page = globalThis.isSecureContext ? pages[part('keys-page').dataset.page ?? ''] : undefined;
if (page) {
  const { begin } = await page();
  await begin();
}
