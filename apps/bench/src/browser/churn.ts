import type { CDPSession } from 'playwright';
import type { Figure } from '../report/figure.ts';
import { inFreshPage } from './chromium.ts';
import { hostPage, loader } from './host-page.ts';
import { organisation } from './stub-answers.ts';
import type { Bench } from './wall.ts';

const times = 100;
// what is made once and kept (compiled code, caches of templates) is made in these
const warmUp = 30;

const widgets = [
  { what: 'wall', tag: 'ark-pledge-wall', shown: '.ark-card' },
  { what: 'form', tag: 'ark-pledge-form', shown: '.ark-step' },
  { what: 'story form', tag: 'ark-story-form', shown: '.ark-step' },
];

interface Held {
  nodes: number;
  listeners: number;
  heap: number;
}

async function held(cdp: CDPSession): Promise<Held> {
  // twice, because what the first one lets go may hold more
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
}

/** What a page still holds after a widget was added and removed a hundred times. */
export async function measureChurn({ browser, site }: Bench): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { what, tag, shown } of widgets) {
    const element = `<${tag} hub="${site.origin}" organisation="${organisation}"></${tag}>`;
    site.put('/churn.html', hostPage(loader, element));
    const [before, after] = await inFreshPage(browser, 1, async ({ page, cdp }) => {
      await page.goto(`${site.origin}/churn.html`);
      await page.locator(`${tag} ${shown}`).first().waitFor();
      const addAndRemove = (count: number) =>
        page.evaluate(
          async ({ tag, shown, count, hub, organisation }) => {
            document.querySelector(tag)?.remove();
            for (let time = 0; time < count; time++) {
              const element = document.createElement(tag);
              element.setAttribute('hub', hub);
              element.setAttribute('organisation', organisation);
              document.body.append(element);
              while (!element.shadowRoot?.querySelector(shown)) await new Promise((resolve) => setTimeout(resolve));
              await new Promise(requestAnimationFrame);
              element.remove();
            }
          },
          { tag, shown, count, hub: site.origin, organisation },
        );
      await addAndRemove(warmUp);
      const before = await held(cdp);
      await addAndRemove(times);
      return [before, await held(cdp)] as const;
    });
    const grown = (name: keyof Held) => after[name] - before[name];
    const title = (of: string) => `${what} added and removed ${times} times, ${of}`;
    figures.push(
      { what: title('nodes more'), value: grown('nodes'), unit: '', goal: { atMost: 0 } },
      { what: title('listeners more'), value: grown('listeners'), unit: '', goal: { atMost: 0 } },
      {
        what: title('heap more'),
        value: grown('heap') / 1000,
        unit: 'kB',
        also: `of ${(before.heap / 1000).toFixed(0)} kB`,
        goal: { atMost: 50 },
      },
    );
  }
  return figures;
}
