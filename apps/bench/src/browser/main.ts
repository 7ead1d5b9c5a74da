// How fast the widgets are in Chromium on a slow computer, beside the same thing written by hand.

import type { Figure } from '../report/figure.ts';
import { numberOption, option } from '../report/option.ts';
import { report } from '../report/report.ts';
import { readBuiltFiles } from './built-files.ts';
import { startChromium } from './chromium.ts';
import { measureChurn } from './churn.ts';
import { measureForm, measureStoryForm } from './form.ts';
import { measureProgress } from './progress.ts';
import { scriptOf } from './script.ts';
import { measureShift } from './shift.ts';
import { startSite } from './site.ts';
import { putAnswers } from './stub-answers.ts';
import { type Bench, measureWall } from './wall.ts';

const parts = {
  wall: measureWall,
  form: measureForm,
  story: measureStoryForm,
  shift: measureShift,
  churn: measureChurn,
  progress: measureProgress,
};
const only = option('only')?.split(',') ?? Object.keys(parts);
const rounds = numberOption('rounds', 15);
const slower = numberOption('slower', 4);

const built = await readBuiltFiles();
const site = await startSite();
for (const [name, body] of built) site.put(`/v1/${name}`, body);
putAnswers(site);
const browser = await startChromium();
const bench: Bench = {
  browser,
  site,
  rounds,
  slower,
  probeScript: await scriptOf('in-page/probe.ts', 'iife'),
};
try {
  const figures: Figure[] = [];
  for (const [name, measure] of Object.entries(parts)) {
    if (!only.includes(name)) continue;
    try {
      figures.push(...(await measure(bench)));
    } catch (error) {
      // a browser that was ended must not take the other parts' figures with it
      console.error(`  ${name} was not measured: ${error instanceof Error ? error.message : error}`);
      process.exitCode = 1;
    }
  }
  await report({ name: 'browser', figures, method: { chromium: browser.version(), rounds, slower } });
} finally {
  await browser.close();
  await site.close();
}
