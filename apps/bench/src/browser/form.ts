import type { Figure } from '../report/figure.ts';
import { formByHand } from './by-hand/form-page.ts';
import { stylesOf } from './by-hand/styles.ts';
import { inFreshPage } from './chromium.ts';
import { hostPage, loader } from './host-page.ts';
import { outlineOf, warnIfOther } from './outline.ts';
import { inTurn, timed, type Visit } from './rounds.ts';
import { scriptOf } from './script.ts';
import { organisation } from './stub-answers.ts';
import type { Bench } from './wall.ts';

const variants = ['ours', 'by-hand', 'ours-by-loader'] as const;
type Variant = (typeof variants)[number];

/** The button that begins, in the form itself and in the one written by hand once its script has run. */
const start: Record<Variant, string> = {
  ours: '.ark-step button',
  'ours-by-loader': '.ark-step button',
  'by-hand': '[data-ready] .ark-step button',
};
const field = ':not([hidden]) > .ark-form input';

async function putPages({ browser, site }: Bench): Promise<void> {
  const tag = `<ark-pledge-form hub="${site.origin}" organisation="${organisation}"></ark-pledge-form>`;
  const direct = '<script type="module" src="/v1/pledge-form.js"></script>';
  site.put('/form-ours.html', hostPage(direct, tag));
  site.put('/form-ours-by-loader.html', hostPage(loader, tag));
  site.put('/form-by-hand.js', await scriptOf('by-hand/form.ts'));
  site.put('/form.css', await stylesOf(browser, `${site.origin}/form-ours.html`, 'ark-pledge-form'));
  const head = '<link rel="stylesheet" href="/form.css"><script type="module" src="/form-by-hand.js"></script>';
  site.put('/form-by-hand.html', hostPage(head, formByHand()));
}

/** Opens the form, starts at once, waits for the first field, and sends it empty. */
async function visitForm({ browser, site, probeScript, slower }: Bench, variant: Variant): Promise<Visit> {
  return inFreshPage(browser, slower, async ({ page }) => {
    await page.addInitScript(probeScript);
    await page.addInitScript(
      ([button, input]) => {
        const visit = async () => {
          const begun = await probe.painted(button);
          probe.find(button)?.click();
          const ready = await probe.painted(input);
          const first = probe.find(input);
          first?.focus();
          const root = first?.getRootNode() as Document | ShadowRoot;
          if (!first || root.activeElement !== first) throw new Error('the first field cannot be focused');
          return { begun, ready };
        };
        Object.assign(globalThis, { visit: visit() });
      },
      [start[variant], field] as const,
    );
    await page.goto(`${site.origin}/form-${variant}.html`, { waitUntil: 'commit' });
    const opened = await page.evaluate(() => (globalThis as unknown as { visit: Promise<Visit> }).visit);
    const refused = await page.evaluate(async (input) => {
      await probe.quiet(300);
      const button = probe.find(input)?.closest('form')?.querySelector<HTMLElement>('[type=submit]');
      const from = performance.now();
      const painted = probe.painted('.nhsuk-error-summary');
      button?.click();
      return (await painted) - from;
    }, field);
    return { ...opened, refused } as Visit;
  });
}

async function compareMarkup({ browser, site, probeScript }: Bench): Promise<void> {
  const [own, byHand] = await Promise.all(
    (['ours', 'by-hand'] as const).map((variant) =>
      inFreshPage(browser, 1, async ({ page }) => {
        await page.addInitScript(probeScript);
        await page.goto(`${site.origin}/form-${variant}.html`);
        await page.evaluate((button) => probe.painted(button), start[variant]);
        const first = await outlineOf(page, '.ark-form');
        await page.getByRole('button', { name: 'Start now' }).click();
        await page.getByRole('button', { name: 'Continue' }).click();
        await page.getByRole('alert').waitFor();
        return [first, await outlineOf(page, ':not([hidden]) > .ark-form')];
      }),
    ),
  );
  for (const [index, what] of ['the start of the form', 'the first question with its error'].entries())
    warnIfOther(what, own?.[index] ?? [], byHand?.[index] ?? []);
}

/** The pledge form beside a form of the same fields written by hand. */
export async function measureForm(bench: Bench): Promise<Figure[]> {
  await putPages(bench);
  await compareMarkup(bench);
  console.log('  pledge form');
  const all = await inTurn(variants, bench.rounds, (variant) => visitForm(bench, variant));
  const [ours, byHand, byLoader] = [all.ours, all['by-hand'], all['ours-by-loader']];
  return [
    timed('form, navigation to ready to type, without loader', 'ready', ours, byHand, { atMost: 1.2 }),
    timed('form, navigation to ready to type, by the loader', 'ready', byLoader, byHand, { atMost: 1.2 }),
    timed('form, navigation to “Start now”, by the loader', 'begun', byLoader, byHand),
    timed('form, submit to errors painted', 'refused', ours, byHand, { atMost: 1.3 }),
  ];
}
