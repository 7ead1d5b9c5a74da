import type { Figure } from '../report/figure.ts';
import { formByHand } from './by-hand/form-page.ts';
import { storyByHand } from './by-hand/story-page.ts';
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

/** A form and the same form written by hand. */
interface Compared {
  readonly name: 'pledge-form' | 'story-form';
  readonly byHand: () => string;
  /** What is there once the start of the form is whole. */
  readonly whole: string;
  readonly atMost: number;
}

async function putPages({ browser, site }: Bench, { name, byHand }: Compared): Promise<void> {
  const tag = `<ark-${name} hub="${site.origin}" organisation="${organisation}"></ark-${name}>`;
  const direct = `<script type="module" src="/v1/${name}.js"></script>`;
  site.put(`/${name}-ours.html`, hostPage(direct, tag));
  site.put(`/${name}-ours-by-loader.html`, hostPage(loader, tag));
  site.put('/form-by-hand.js', await scriptOf('by-hand/form.ts'));
  site.put(`/${name}.css`, await stylesOf(browser, `${site.origin}/${name}-ours.html`, `ark-${name}`));
  const head = `<link rel="stylesheet" href="/${name}.css"><script type="module" src="/form-by-hand.js"></script>`;
  site.put(`/${name}-by-hand.html`, hostPage(head, byHand()));
}

/** Opens the form, starts at once, waits for the first field, and sends it empty. */
async function visitForm(bench: Bench, { name }: Compared, variant: Variant): Promise<Visit> {
  const { browser, site, probeScript, slower } = bench;
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
    await page.goto(`${site.origin}/${name}-${variant}.html`, { waitUntil: 'commit' });
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

async function compareMarkup({ browser, site, probeScript }: Bench, { name, whole }: Compared): Promise<void> {
  const [own, byHand] = await Promise.all(
    (['ours', 'by-hand'] as const).map((variant) =>
      inFreshPage(browser, 1, async ({ page }) => {
        await page.addInitScript(probeScript);
        await page.goto(`${site.origin}/${name}-${variant}.html`);
        await page.evaluate((button) => probe.painted(button), start[variant]);
        await page.getByText(whole).waitFor();
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

async function measure(bench: Bench, form: Compared): Promise<Figure[]> {
  await putPages(bench, form);
  await compareMarkup(bench, form);
  const what = form.name.replace('-', ' ');
  console.log(`  ${what}`);
  const all = await inTurn(variants, bench.rounds, (variant) => visitForm(bench, form, variant));
  const [ours, byHand, byLoader] = [all.ours, all['by-hand'], all['ours-by-loader']];
  const { atMost } = form;
  return [
    timed(`${what}, navigation to ready to type, without loader`, 'ready', ours, byHand, { atMost }),
    timed(`${what}, navigation to ready to type, by the loader`, 'ready', byLoader, byHand, { atMost }),
    timed(`${what}, navigation to “Start now”, by the loader`, 'begun', byLoader, byHand),
    timed(`${what}, submit to errors painted`, 'refused', ours, byHand, { atMost: 1.3 }),
  ];
}

/** The pledge form beside a form of the same fields written by hand. */
export const measureForm = (bench: Bench): Promise<Figure[]> =>
  measure(bench, { name: 'pledge-form', byHand: formByHand, whole: 'Start now', atMost: 1.2 });

/** The story form beside one with the questions of every kind written by hand. */
export const measureStoryForm = (bench: Bench): Promise<Figure[]> =>
  measure(bench, { name: 'story-form', byHand: storyByHand, whole: 'We last checked', atMost: 1.25 });
