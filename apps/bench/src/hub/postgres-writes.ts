import pg from 'pg';
// @ts-expect-error: plain JavaScript for any Node.js, without types
import { startPostgres } from '../../../../scripts/postgres.mjs';
import type { Figure } from '../report/figure.ts';
import { draftRequests } from './drafts.ts';
import { newFolder, prepare } from './place.ts';
import { Rounds } from './rounds.ts';
import { startFloor, startHub } from './server.ts';
import type { Pace } from './writes.ts';

/** Durable `createSubmission` on PostgreSQL beside a floor that sends each body as a statement of its own. */
export async function measurePostgresWrites({ rounds, ms }: Pace): Promise<Figure[]> {
  const server = await startPostgres();
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query('drop schema if exists bench cascade; create schema bench');
  await client.end();
  const own = new URL(server.url);
  own.searchParams.set('options', '-c search_path=bench');
  const databaseUrl = own.toString();
  const folder = await newFolder();
  await prepare({ databaseUrl });
  const hub = await startHub({ folder: folder.path, databaseUrl });
  const servers = [
    ['floor', await startFloor('postgres-floor-server', databaseUrl, '1')],
    ['floor of ten', await startFloor('postgres-floor-server', databaseUrl, '10')],
    ['hub', hub],
  ] as const;
  const next = () => draftRequests('TR0', `http://localhost:${hub.port}`);
  let measured = new Rounds();
  for (let round = -1; round < rounds; round++) {
    // The first round only warms up.
    if (round === 0) measured = new Rounds();
    for (const [name, server] of servers) await measured.press(name, server, { clients: 64, ms, next: next() }, 201);
  }
  await Promise.all(servers.map(([, one]) => one.stop()));
  await server.stop();
  await folder.remove();
  return [
    {
      what: 'createSubmission on PostgreSQL, 64 clients, floor: one row a statement',
      value: measured.rate('hub'),
      floor: measured.rate('floor'),
      unit: '/s',
      also: `99 of 100 within ${measured.p99('hub').toFixed(1)} ms; ${measured.each('hub')}, floor ${measured.each('floor')}`,
      goal: { atLeast: 3 },
    },
    {
      what: 'the same beside ten connections that each send one row a statement',
      value: measured.rate('hub'),
      floor: measured.rate('floor of ten'),
      unit: '/s',
    },
  ];
}
