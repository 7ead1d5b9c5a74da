import { join } from 'node:path';
import type { Figure } from '../report/figure.ts';
import { draftRequests, sealedRequests } from './drafts.ts';
import { databaseIn, newFolder, prepare } from './place.ts';
import { Rounds } from './rounds.ts';
import { startFloor, startHub } from './server.ts';

/** How long and how often to press. */
export interface Pace {
  readonly rounds: number;
  readonly ms: number;
}

const many = 64;

/** Durable `createSubmission` on the embedded database beside a raw floor that commits each body by itself. */
export async function measureWrites({ rounds, ms }: Pace): Promise<Figure[]> {
  const folder = await newFolder();
  await prepare({ file: databaseIn(folder.path) });
  const hub = await startHub({ folder: folder.path });
  const floor = await startFloor('floor-server', join(folder.path, 'floor.sqlite'));
  const measured = new Rounds();
  const press = (measured: Rounds, name: 'hub' | 'floor', clients: number) =>
    measured.press(
      `${name} ${clients}`,
      name === 'hub' ? hub : floor,
      { clients, ms, next: draftRequests('TR0', `http://localhost:${hub.port}`) },
      201,
    );
  for (const name of ['floor', 'hub'] as const) await press(new Rounds(), name, many);
  for (let round = 0; round < rounds; round++)
    for (const clients of [many, 1]) for (const name of ['floor', 'hub'] as const) await press(measured, name, clients);
  const memory = hub.memory();
  const origin = `http://localhost:${hub.port}`;
  const kinds = [
    ['open', draftRequests('TR0', origin)],
    ['sealed', sealedRequests('TR0', origin)],
  ] as const;
  for (let round = -1; round < rounds; round++)
    for (const [name, next] of kinds)
      await (round < 0 ? new Rounds() : measured).press(name, hub, { clients: many, ms, next }, 201);
  await Promise.all([hub.stop(), floor.stop()]);
  await folder.remove();
  return [
    {
      what: 'createSubmission, 64 clients, floor: one commit each',
      value: measured.rate('hub 64'),
      floor: measured.rate('floor 64'),
      unit: '/s',
      also: `${measured.each('hub 64')}, floor ${measured.each('floor 64')}`,
      goal: { atLeast: 3 },
    },
    {
      what: '99 of 100 answered within, 64 clients',
      value: measured.p99('hub 64'),
      unit: 'ms',
      also: `floor ${measured.p99('floor 64').toFixed(1)} ms`,
      goal: { atMost: 15 },
    },
    {
      what: 'sendSealed, 64 clients, beside createSubmission in turn',
      value: measured.rate('sealed'),
      floor: measured.rate('open'),
      unit: '/s',
      also: `99 of 100 within ${measured.p99('sealed').toFixed(1)} ms; ${measured.each('sealed')}, createSubmission ${measured.each('open')}`,
      goal: { atLeast: 0.7 },
    },
    {
      what: 'createSubmission, one client',
      value: measured.rate('hub 1'),
      floor: measured.rate('floor 1'),
      unit: '/s',
      also: `${measured.each('hub 1')}, floor ${measured.each('floor 1')}`,
      goal: { atLeast: 0.9 },
    },
    ...(memory === undefined
      ? []
      : [{ what: 'memory after that load', value: memory, unit: 'MB', goal: { atMost: 200 } }]),
  ];
}
