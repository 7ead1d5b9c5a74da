// What a host page loads to show each widget, as brotli 11 and gzip 9 send it.
import { readBuiltFiles } from '../browser/built-files.ts';
import { startChromium } from '../browser/chromium.ts';
import { hostPage, loader } from '../browser/host-page.ts';
import { startSite } from '../browser/site.ts';
import { organisation, putAnswers } from '../browser/stub-answers.ts';
import type { Figure } from '../report/figure.ts';
import { report } from '../report/report.ts';
import { type Bytes, weigh } from './bytes.ts';
import { fileOf, reach, readImports } from './import-graph.ts';
import { filesLoaded } from './loaded.ts';
import { schemaBundle } from './schema-bundle.ts';

/** What shows that a widget is there to be used, and how much it may weigh in kB until then. */
const widgets = [
  { name: 'pledge-wall', shown: '.ark-card', atMost: 13 },
  { name: 'pledge-count', shown: '.ark', atMost: 13 },
  { name: 'pledge-form', shown: 'h2', atMost: 18 },
  { name: 'story-form', shown: 'h2', atMost: 20 },
  { name: 'support', shown: 'h2', atMost: 13 },
  { name: 'receipt', shown: 'input', atMost: 13 },
];

const built = await readBuiltFiles();
const graph = await readImports();
const site = await startSite();
for (const [name, body] of built) site.put(`/v1/${name}`, body);
putAnswers(site);
const browser = await startChromium();
const figures: Figure[] = [];

const named = (names: readonly string[]) => {
  const files = names.map((name) => [name, built.get(name)] as const);
  const gone = files.filter(([, body]) => !body).map(([name]) => name);
  if (gone.length > 0) throw new Error(`asked for and not built: ${gone.join(', ')}`);
  return weigh(new Map(files.map(([name, body]) => [name, body ?? Buffer.of()])));
};

function note(what: string, { brotli, gzip, files }: Bytes, atMost?: number): void {
  const also = `gzip ${(gzip / 1000).toFixed(2)}, ${files.length === 1 ? '1 file' : `${files.length} files`}`;
  figures.push({ what, value: brotli / 1000, unit: 'kB', also, goal: atMost ? { atMost } : undefined });
}

try {
  const far = hostPage(
    loader,
    `<div style="height: 9000px"></div><ark-pledge-wall hub="${site.origin}"></ark-pledge-wall>`,
  );
  note('loader, no widget near the view', named(await filesLoaded(browser, site, far, undefined)), 1);
  for (const { name, shown, atMost } of widgets) {
    const own = fileOf(graph, name);
    if (!own) {
      console.log(`  ${name} is not built: left out`);
      continue;
    }
    const page = hostPage(loader, `<ark-${name} hub="${site.origin}" organisation="${organisation}"></ark-${name}>`);
    const loaded = await filesLoaded(browser, site, page, `ark-${name} ${shown}`);
    const atOnce = reach(graph, ['ark.js', own], false);
    note(`${name}, as first shown, as Chromium loads it`, named(loaded), atMost);
    note(`${name}, what its imports say must come at once`, named(atOnce), atMost);
    note(`${name}, everything it can ever load`, named(reach(graph, ['ark.js', own], true)));
  }
  note('all widgets in one self-contained file', named(['all.js']), 40);
  note('schema, client and one kind in an esbuild bundle', weigh(new Map([['bundle', await schemaBundle()]])), 9);
  await report({ name: 'weight', figures, method: { compression: 'brotli 11', chromium: browser.version() } });
} finally {
  await browser.close();
  await site.close();
}
