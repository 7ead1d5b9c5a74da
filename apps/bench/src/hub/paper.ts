import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createCall } from '@antiracism-kit/hub/src/call.ts';
import { csvOf } from '@antiracism-kit/hub/src/paper/csv.ts';
import { docxOf } from '@antiracism-kit/hub/src/paper/docx.ts';
import { paperOf } from '@antiracism-kit/hub/src/paper/paper.ts';
import { xlsxOf } from '@antiracism-kit/hub/src/paper/xlsx.ts';
import { openStore } from '@antiracism-kit/hub/src/store/open-store.ts';
import type { Figure } from '../report/figure.ts';
import { median } from '../report/median.ts';
import { region, today } from './paper-seed.ts';
import { databaseIn, newFolder } from './place.ts';

const moderator = { id: 'm1', name: 'M', email: 'm@hub.example', organisations: 'all', manages: true } as const;
const front = {
  meeting: 'Board in public',
  date: '2026-12-03',
  title: 'Progress',
  author: 'Head of Inclusion',
  purposes: ['assurance'],
  recommendation: 'Note it.',
};
const choice = { organisation: region, from: '2026-05-01', to: today, front, quotes: [] };
const pledges = 100_000;
const stories = 10_000;

/** How long a Board paper takes over very many pledges and stories, and how much memory; the longest time in which the hub answers nobody. */
export async function measurePaper({ rounds }: { readonly rounds: number }): Promise<Figure[]> {
  const folder = await newFolder();
  const file = databaseIn(folder.path);
  console.log(`Seeding ${pledges.toLocaleString('en-GB')} pledges and ${stories.toLocaleString('en-GB')} stories …`);
  seedApart(file);
  const counting: number[] = [];
  const writing: number[] = [];
  let grown = 0;
  let longest = 0;
  let told = 0;
  for (let round = 0; round < rounds; round++) {
    // opened anew, so that nothing is remembered
    const store = await openStore({ file }, { today: () => today });
    const call = createCall({ store, today: () => today });
    const before = process.memoryUsage.rss();
    let last = performance.now();
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
      grown = Math.max(grown, process.memoryUsage.rss() - before);
    }, 1);
    const began = performance.now();
    const report = await call('makeBoardReport', choice, { moderator, tell: () => void told++ });
    counting.push(performance.now() - began);
    clearInterval(beat);
    if (report.pledges.published !== pledges || report.stories.sent !== stories)
      throw new Error('The paper has not counted everything.');
    const paper = paperOf(report);
    const written = performance.now();
    csvOf(paper);
    await docxOf(paper);
    await xlsxOf(paper);
    writing.push(performance.now() - written);
    await store.close();
  }
  await folder.remove();
  return [
    {
      what: 'a Board paper over 100,000 pledges and 10,000 stories, counted and kept',
      value: median(counting),
      unit: 'ms',
      also: `said ${Math.round(told / rounds)} times how far it was`,
      goal: { atMost: 5_000 },
    },
    { what: 'the same, written as DOCX, XLSX and CSV', value: median(writing), unit: 'ms' },
    { what: 'the same, most memory on top', value: grown / 1e6, unit: 'MB', goal: { atMost: 100 } },
    { what: 'the same, longest time in which nobody else is served', value: longest, unit: 'ms' },
  ];
}

// In a process of its own: the memory it took would hide what a paper takes.
function seedApart(file: string): void {
  const module = pathToFileURL(join(import.meta.dirname, 'paper-seed.ts')).href;
  const code = `import { seedPaper } from '${module}'; await seedPaper(${JSON.stringify(file)}, ${pledges}, ${stories});`;
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], { stdio: 'inherit' });
}
