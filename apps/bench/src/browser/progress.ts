import type { Figure } from '../report/figure.ts';
import { inFreshPage } from './chromium.ts';
import { hostPage } from './host-page.ts';
import { progressData } from './progress-data.ts';
import { inTurn, timed, type Visit } from './rounds.ts';
import type { Bench } from './wall.ts';

const sizes = [30, 300] as const;
const variants = ['hub-30', 'hub-300', 'file-30', 'file-300'] as const;

function putPages({ site }: Bench): void {
  site.put('/start.js', 'probe.started = performance.now();');
  site.put('/progress.js', `import './start.js';import './v1/progress.js';`);
  const entry = '<script type="module" src="/progress.js"></script>';
  for (const size of sizes) {
    const { strategy, updates, latest, links } = progressData(size);
    const at = `/api/organisations/N${size}`;
    site.put(`${at}/strategy`, JSON.stringify(strategy));
    site.put(`${at}/progress`, JSON.stringify({ updates: updates.slice(0, 20), next: 'n20', latest }));
    site.put(`${at}/links`, JSON.stringify({ links }));
    site.put(`/progress-${size}.json`, JSON.stringify({ strategy, updates, links }));
    const hub = `<ark-progress hub="${site.origin}" organisation="N${size}"></ark-progress>`;
    const file = `<ark-progress data-src="/progress-${size}.json"></ark-progress>`;
    site.put(`/hub-${size}.html`, hostPage(entry, hub));
    site.put(`/file-${size}.html`, hostPage(entry, file));
  }
}

const visitProgress = ({ browser, site, probeScript, slower }: Bench, variant: (typeof variants)[number]) =>
  inFreshPage(browser, slower, async ({ page }): Promise<Visit> => {
    await page.addInitScript(probeScript);
    await page.goto(`${site.origin}/${variant}.html`);
    return page.evaluate(async () => {
      const painted = await probe.painted('tbody tr');
      await probe.quiet(500);
      return { fromScript: painted - probe.started, longest: Math.max(0, ...probe.longTasks) };
    });
  });

/** Progress on 300 actions with 3,000 updates beside that on 30 actions with 300, from a hub and from a file. */
export async function measureProgress(bench: Bench): Promise<Figure[]> {
  putPages(bench);
  const found = await inTurn(variants, bench.rounds, (variant) => visitProgress(bench, variant));
  const first = 'script start to first screen';
  return [
    timed(`progress on 300 actions, ${first}, by 30`, 'fromScript', found['hub-300'], found['hub-30'], { atMost: 1.5 }),
    { ...timed('progress on 300 actions, longest task', 'longest', found['hub-300']), goal: { atMost: 100 } },
    timed(
      `the same from a file with 3,000 updates, ${first}, by 300`,
      'fromScript',
      found['file-300'],
      found['file-30'],
    ),
    timed('the same from a file, longest task', 'longest', found['file-300']),
  ];
}
