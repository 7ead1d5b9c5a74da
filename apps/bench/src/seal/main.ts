// What sealing costs an author's browser and a moderator's.
import { inFreshPage, startChromium } from '../browser/chromium.ts';
import { inTurn, timed } from '../browser/rounds.ts';
import { scriptOf } from '../browser/script.ts';
import { startSite } from '../browser/site.ts';
import { numberOption } from '../report/option.ts';
import { report } from '../report/report.ts';

const rounds = numberOption('rounds', 9);
const slower = numberOption('slower', 4);
const items = 50;

const script = await scriptOf('../seal/in-page.ts');
const site = await startSite();
site.put('/in-page.js', script);
site.put('/page.html', '<!doctype html><title>Sealing</title><script type="module" src="/in-page.js"></script>');
const browser = await startChromium();

try {
  const { warm, cold } = await inTurn(['warm', 'cold'], rounds, (variant) =>
    inFreshPage(browser, slower, async ({ page }) => {
      await page.goto(`${site.origin}/page.html`);
      const given = [items, variant === 'warm'] as const;
      return page.evaluate(([count, isWarm]) => (globalThis as unknown as InPage).visit(count, isWarm), given);
    }),
  );
  const figures = [
    timed('sealing an experience to 6 people and recovery', 'seal', warm, undefined, { atMost: 100 }),
    timed('the same in a page that did not warm up', 'seal', cold),
    timed(`opening ${items} items`, 'open', cold, undefined, { atMost: 2000 }),
    timed('checking a key set', 'accept', cold),
    timed('deriving a mailbox from the words of a receipt', 'mailbox', cold),
    timed('wrapping an identity with six words', 'wrap', cold),
    timed('unwrapping it', 'unwrap', cold),
  ];
  await report({ name: 'seal', figures, method: { rounds, 'CPU slower by': slower, chromium: browser.version() } });
} finally {
  await browser.close();
  await site.close();
}

interface InPage {
  visit(items: number, isWarm: boolean): Promise<Record<string, number>>;
}
