import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright';

/** Starts Chromium, the one in `CHROMIUM_PATH` or Playwright's own. */
export const startChromium = (): Promise<Browser> => {
  const executablePath = process.env.CHROMIUM_PATH;
  return chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--js-flags=--expose-gc', '--disable-background-networking', '--disable-component-update'],
  });
};

/** A page that nothing was loaded in before, and the protocol to measure it by. */
export interface FreshPage {
  readonly page: Page;
  readonly cdp: CDPSession;
}

const patience = 120_000;

const tooLong = () =>
  new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error(`a page was not done after ${patience / 1000} s`)), patience).unref();
  });

/** Runs something in a page of its own, in a context of its own, with the CPU this many times slower. */
export async function inFreshPage<Result>(
  browser: Browser,
  slower: number,
  use: (fresh: FreshPage) => Promise<Result>,
): Promise<Result> {
  const context: BrowserContext = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(`  page error: ${error.message}`));
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable');
    if (slower > 1) await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
    return await Promise.race([use({ page, cdp }), tooLong()]);
  } finally {
    await context.close().catch(() => undefined);
  }
}
