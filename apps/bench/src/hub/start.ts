import type { Figure } from '../report/figure.ts';
import { median } from '../report/median.ts';
import { databaseIn, newFolder, prepare } from './place.ts';
import { startHub } from './server.ts';

/** How soon the hub answers after it was started, and what it takes up while nobody asks. */
export async function measureStart(rounds: number): Promise<Figure[]> {
  const folder = await newFolder();
  await prepare({ file: databaseIn(folder.path) });
  const times: number[] = [];
  const processor: number[] = [];
  const memories: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const hub = await startHub({ folder: folder.path });
    times.push(hub.startedIn);
    processor.push(hub.processor() ?? Number.NaN);
    await new Promise((done) => setTimeout(done, 1_000));
    memories.push(hub.memory() ?? Number.NaN);
    await hub.stop();
  }
  await folder.remove();
  return [
    {
      what: 'cold start to first answer',
      value: median(times),
      unit: 'ms',
      also: `${median(processor)} ms of processor`,
      goal: { atMost: 500 },
    },
    ...(Number.isNaN(memories[0])
      ? []
      : [{ what: 'memory at rest', value: median(memories), unit: 'MB', goal: { atMost: 120 } }]),
  ];
}
