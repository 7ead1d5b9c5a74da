// What the hub stores and serves, beside floors without it. `--only writes,postgres,walls,queue,paper,start` leaves the rest out.
import { numberOption, option } from '../report/option.ts';
import { report } from '../report/report.ts';
import { measurePaper } from './paper.ts';
import { measurePostgresWrites } from './postgres-writes.ts';
import { measureQueue } from './queue.ts';
import { measureStart } from './start.ts';
import { measureWalls } from './walls.ts';
import { measureWrites } from './writes.ts';

const rounds = numberOption('rounds', 15);
const ms = numberOption('seconds', 1) * 1_000;
const sizes = (option('sizes') ?? '1000,100000,1500000').split(',').map(Number);
const wanted = option('only')?.split(',');
const pace = { rounds, ms };

const parts = {
  writes: () => measureWrites(pace),
  postgres: () => measurePostgresWrites(pace),
  walls: () => measureWalls({ rounds, ms: ms / 4 }, sizes),
  queue: () => measureQueue({ rounds }),
  paper: () => measurePaper({ rounds }),
  start: () => measureStart(Math.min(rounds, 5)),
};
const figures = [];
for (const [name, measure] of Object.entries(parts))
  if (!wanted || wanted.includes(name)) {
    console.log(`▸ ${name}`);
    figures.push(...(await measure()));
  }
await report({
  name: 'hub',
  figures,
  method: { rounds, 'ms a round': ms, sizes: sizes.join(' '), 'pages counted by': 'processor time' },
});
