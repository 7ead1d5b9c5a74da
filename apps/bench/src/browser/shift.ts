import type { Figure } from '../report/figure.ts';
import { inFreshPage } from './chromium.ts';
import { hostPage, loader } from './host-page.ts';
import { organisation } from './stub-answers.ts';
import type { Bench } from './wall.ts';

const widgets = [
  { what: 'wall', tag: 'ark-pledge-wall', shown: '.ark-card', room: '120rem' },
  { what: 'form', tag: 'ark-pledge-form', shown: '.ark-step', room: '30rem' },
  { what: 'story form', tag: 'ark-story-form', shown: '.ark-step', room: '60rem' },
  { what: 'count', tag: 'ark-pledge-count', shown: '.ark', room: '10rem' },
];

/** How far things move while a widget loads into the room that a page gave it, its fallback link inside. */
export async function measureShift({ browser, site, probeScript, slower, rounds }: Bench): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { what, tag, shown, room } of widgets) {
    const style = `<style>${tag} { display: block; min-height: ${room} }</style>`;
    const element = `<${tag} hub="${site.origin}" organisation="${organisation}"><a href="/pledges">Read our pledges</a></${tag}>`;
    site.put('/shift.html', hostPage(style + loader, `<h1>Antiracism</h1>${element}<p>More of the page.</p>`));
    const visit = () =>
      inFreshPage(browser, slower, async ({ page }) => {
        await page.addInitScript(probeScript);
        await page.goto(`${site.origin}/shift.html`);
        return page.evaluate(async (selector) => {
          await probe.painted(selector);
          await probe.quiet(500);
          return probe.layoutShift;
        }, shown);
      });
    const shifts: number[] = [];
    for (let round = 0; round < rounds; round++) shifts.push(await visit());
    const value = Math.max(...shifts);
    figures.push({
      what: `layout shift while the ${what} loads, worst of all rounds`,
      value,
      unit: '',
      goal: { atMost: 0 },
    });
  }
  return figures;
}
