import type { Browser } from 'playwright';
import type { Figure } from '../report/figure.ts';
import { stylesOf } from './by-hand/styles.ts';
import { inFreshPage } from './chromium.ts';
import { hostPage, loader } from './host-page.ts';
import { outlineOf, warnIfOther } from './outline.ts';
import { inTurn, timed, type Visit } from './rounds.ts';
import { scriptOf } from './script.ts';
import type { Site } from './site.ts';
import { typeAndClear } from './typing.ts';
import { wallData } from './wall-data.ts';

/** What every benchmark in the browser gets. */
export interface Bench {
  readonly browser: Browser;
  readonly site: Site;
  /** The probe, as a script. */
  readonly probeScript: string;
  readonly rounds: number;
  /** How many times slower the CPU is made. */
  readonly slower: number;
}

const variants = ['ours', 'by-hand', 'ours-by-loader'] as const;
type Variant = (typeof variants)[number];

const watch = 'globalThis.firstCard = probe.painted(".ark-card");';
const entry = (file: string) => `<script type="module" src="${file}"></script>`;

async function putPages({ browser, site }: Bench): Promise<void> {
  // what a module imports first runs first, when everything else has been fetched: that is the start of the script
  site.put('/start.js', 'probe.started = performance.now();');
  site.put('/ours.js', `import './start.js';import './v1/pledge-wall.js';`);
  site.put('/by-hand.js', `import './start.js';import './wall-by-hand.js';`);
  site.put('/wall-by-hand.js', await scriptOf('by-hand/wall.ts'));
  for (const count of [12, 1000]) {
    const data = `/wall-${count}.json`;
    const tag = `<ark-pledge-wall data-src="${data}"></ark-pledge-wall>`;
    site.put(data, JSON.stringify(wallData(count)));
    site.put(`/ours-${count}.html`, hostPage(entry('/ours.js'), tag));
    site.put(`/ours-by-loader-${count}.html`, hostPage(loader, tag));
    site.put(
      `/by-hand-${count}.html`,
      hostPage(`<link rel="stylesheet" href="/wall.css">${entry('/by-hand.js')}`, `<div data-wall="${data}"></div>`),
    );
  }
  const plain = hostPage(loader, '<ark-pledge-wall data-src="/wall-12.json"></ark-pledge-wall>');
  site.put('/plain.html', plain);
  site.put('/wall.css', await stylesOf(browser, `${site.origin}/plain.html`, 'ark-pledge-wall'));
}

/** Opens a wall, waits until every card is there, and measures what it took; of 1,000 also heap and keys. */
async function visitWall(bench: Bench, variant: Variant, count: number): Promise<Visit> {
  const { browser, site, probeScript, slower } = bench;
  return inFreshPage(browser, slower, async ({ page, cdp }) => {
    await page.addInitScript(probeScript + watch);
    await page.goto(`${site.origin}/${variant}-${count}.html`, { waitUntil: 'commit' });
    const times = await page.evaluate(async (all) => {
      const painted = await (globalThis as unknown as { firstCard: Promise<number> }).firstCard;
      while ((probe.find('.ark-grid')?.childElementCount ?? 0) < all) await probe.nextPaint();
      await probe.quiet(500);
      return { fromScript: painted - probe.started, fromNavigation: painted, longest: Math.max(0, ...probe.longTasks) };
    }, count);
    if (count < 1000 || variant === 'ours-by-loader') return times;
    await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize: script, embedderHeapUsedSize: elements } = await cdp.send('Runtime.getHeapUsage');
    const heap = { script: script / 1e6, heap: (script + elements) / 1e6 };
    return { ...times, ...heap, ...(await typeAndClear(page)) };
  });
}

async function compareMarkup({ browser, site, probeScript }: Bench): Promise<void> {
  const [own, byHand] = await Promise.all(
    ['ours', 'by-hand'].map((variant) =>
      inFreshPage(browser, 1, async ({ page }) => {
        await page.addInitScript(probeScript);
        await page.goto(`${site.origin}/${variant}-12.html`);
        await page.evaluate(() => probe.painted('.ark-card').then(() => probe.quiet(300)));
        return outlineOf(page, '.ark');
      }),
    ),
  );
  warnIfOther('the wall', own ?? [], byHand ?? []);
}

/** Walls of 12 and of 1,000 cards beside a wall written by hand: all in one string of markup. */
export async function measureWall(bench: Bench): Promise<Figure[]> {
  await putPages(bench);
  await compareMarkup(bench);
  console.log('  wall of 12');
  const few = await inTurn(variants, bench.rounds, (variant) => visitWall(bench, variant, 12));
  console.log('  wall of 1,000');
  const many = await inTurn(['ours', 'by-hand'], bench.rounds, (variant) => visitWall(bench, variant, 1000));
  const [ours, byHand] = [many.ours, many['by-hand']];
  return [
    timed('wall of 12, script start to first card', 'fromScript', few.ours, few['by-hand'], { atMost: 1.15 }),
    timed(
      'wall of 12, navigation to first card, by the loader',
      'fromNavigation',
      few['ours-by-loader'],
      few['by-hand'],
    ),
    timed('wall of 1,000, script start to first card', 'fromScript', ours, byHand, { atMost: 0.35 }),
    { ...timed('wall of 1,000, longest task', 'longest', ours), goal: { atMost: 100 } },
    timed('wall of 1,000 by hand, longest task', 'longest', byHand),
    { ...timed('wall of 1,000, heap of script and elements', 'heap', ours, byHand, { atMost: 1.15 }), unit: 'MB' },
    { ...timed('wall of 1,000, heap of script alone', 'script', ours, byHand), unit: 'MB' },
    timed('typing in the search over 1,000, worst key', 'typing', ours, undefined, { atMost: 50 }),
    timed('the same by hand', 'typing', byHand),
    timed('clearing the search over 1,000, worst key', 'clearing', ours, undefined, { atMost: 50 }),
    timed('the same by hand', 'clearing', byHand),
  ];
}
