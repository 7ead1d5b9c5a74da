import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Figure } from '../report/figure.ts';
import { getRequest } from './load.ts';
import { databaseIn } from './place.ts';
import { Rounds } from './rounds.ts';
import { seed } from './seed.ts';
import { type Server, startHub } from './server.ts';
import type { Pace } from './writes.ts';

const cache = join(import.meta.dirname, '../../../../.cache/bench');
// Goes up whenever the tables or the seed change.
const edition = 3;
const path = '/api/organisations/REG/published';

interface Wall {
  readonly name: string;
  readonly query: string;
  readonly middle?: boolean;
  readonly atLeast: number;
}

const walls: readonly Wall[] = [
  { name: 'first page', query: 'kind=pledge&sort=newest', atLeast: 0.95 },
  { name: 'middle page', query: 'kind=pledge&sort=newest', middle: true, atLeast: 0.95 },
  { name: 'middle page, due soonest', query: 'kind=pledge&sort=due-soonest', middle: true, atLeast: 0.95 },
  { name: 'leaders only', query: 'kind=pledge&facet=who%3Aleader', atLeast: 0.7 },
  { name: 'one priority, kept', query: 'kind=pledge&facet=priority%3Adata&facet=outcome%3Akept', atLeast: 0.7 },
  { name: 'three trusts', query: 'kind=pledge&within=TR1&within=TR2&within=TR3', atLeast: 0.7 },
  { name: 'search of a rare word', query: 'kind=pledge&search=w1q9tnx', atLeast: 0.7 },
];

/** Pages of walls with few and with very many published pledges, from the database; and from where they lie ready. */
export async function measureWalls({ rounds, ms }: Pace, sizes: readonly number[]): Promise<Figure[]> {
  const hubs = new Map<number, Server>();
  for (const size of sizes) hubs.set(size, await startHub({ folder: await seeded(size) }));
  const measured = new Rounds();
  const middles = new Map<string, string>();
  for (const [size, hub] of hubs)
    for (const wall of walls.filter(({ middle }) => middle))
      middles.set(`${wall.name} ${size}`, await middleOf(hub, wall.query, size));
  const press = (name: string, hub: Server, next: () => string, status = 200) =>
    measured.press(name, hub, { clients: 8, ms, next }, status);
  const [smallest = 0] = sizes;
  const first = hubs.get(smallest) as Server;
  const ready = `${path}?kind=pledge`;
  const tag = (await fetch(`http://127.0.0.1:${first.port}${ready}`)).headers.get('etag') ?? '';
  for (let round = 0; round < rounds; round++) {
    for (const wall of walls)
      for (const [size, hub] of hubs)
        await press(`${wall.name} ${size}`, hub, unready(`${wall.query}${middles.get(`${wall.name} ${size}`) ?? ''}`));
    await press('ready', first, () => getRequest(ready));
    await press('unchanged', first, () => getRequest(ready, { 'if-none-match': tag }), 304);
  }
  for (const hub of hubs.values()) await hub.stop();
  const figures = walls.flatMap((wall) =>
    sizes.slice(1).map(
      (size): Figure => ({
        what: `${wall.name} at ${size.toLocaleString('en-GB')}, beside ${smallest.toLocaleString('en-GB')}`,
        value: measured.perProcessorSecond(`${wall.name} ${size}`),
        floor: measured.perProcessorSecond(`${wall.name} ${smallest}`),
        unit: '/s',
        goal: { atLeast: wall.atLeast },
      }),
    ),
  );
  const beside = { floor: measured.perProcessorSecond(`first page ${smallest}`), unit: '/s' };
  return [
    ...figures,
    {
      what: 'first page from a ready body, beside the database',
      value: measured.perProcessorSecond('ready'),
      ...beside,
      goal: { atLeast: 3 },
    },
    {
      what: 'unchanged first page (304), beside the database',
      value: measured.perProcessorSecond('unchanged'),
      ...beside,
      goal: { atLeast: 4.5 },
    },
  ];
}

async function seeded(size: number): Promise<string> {
  const folder = join(cache, `walls-${edition}-${size}`);
  if (existsSync(folder)) return folder;
  console.log(`Seeding ${size.toLocaleString('en-GB')} pledges, once …`);
  const half = `${folder}-half`;
  await rm(half, { recursive: true, force: true });
  await mkdir(half, { recursive: true });
  await seed(databaseIn(half), size);
  await rename(half, folder);
  return folder;
}

// Goes half the way, or far enough that only a cursor gets there at this rate.
async function middleOf({ port }: Server, query: string, size: number): Promise<string> {
  let after = '';
  for (let read = 0; read < Math.min(size / 2, 15_000); read += 48) {
    const answer = await fetch(`http://127.0.0.1:${port}${path}?${query}&size=48${after}`);
    const { next } = (await answer.json()) as { next?: string };
    if (next) after = `&after=${next}`;
  }
  return after;
}

// The same page under an address that was not asked for yet, so that it cannot lie ready: each letter of the kind can be written in two ways.
function unready(query: string): () => string {
  const letters = [...'kind=pledge'];
  let count = 0;
  return () => {
    count++;
    const kind = letters.map((letter, bit) =>
      letter !== '=' && count & (1 << bit) ? `%${letter.charCodeAt(0).toString(16)}` : letter,
    );
    return getRequest(`${path}?${query.replace('kind=pledge', kind.join(''))}`);
  };
}
