import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { type IncomingMessage, request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, makeKey } from '@antiracism-kit/schema';
import { plainPledge } from '@antiracism-kit/schema/samples';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

const main = join(import.meta.dirname, '../dist/main.js');
let folder: string;
let port: number;
let running: ChildProcess[];

beforeAll(() => {
  if (!existsSync(main)) throw new Error('Build the hub first: pnpm --filter @antiracism-kit/hub build');
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ark-start-'));
  port = await freePort();
  running = [];
});
afterEach(async () => {
  await Promise.all(running.map((child) => ended(child, 'SIGKILL')));
  await rm(folder, { recursive: true, force: true });
});

test('a first start with example data says where everything is; the next one keeps it and adds none', async () => {
  const settings = { ARK_DEMO: '1', PORT: String(port), ARK_DATA: join(folder, 'data') };
  const first = await start(settings);
  const lines = first.said().trim().split('\n');
  expect(lines.slice(-3)).toEqual([
    `Demo intranet: http://localhost:${port + 1}/`,
    `Console: http://localhost:${port}/console/`,
    expect.stringMatching(
      new RegExp(`^Sign the first moderator in, .*: http://localhost:${port}/console/join/[\\w-]{20,}$`),
    ),
  ]);
  const hub = createClient({ hub: `http://localhost:${port}` });
  const before = await hub.listPublished({ organisation: 'Y61', kind: ['pledge'] });
  expect(before.total).toBeGreaterThanOrEqual(30);
  expect(before.tally).toMatchObject({
    kept: expect.toSatisfy((n: number) => n > 2),
    notKept: expect.toSatisfy((n: number) => n > 0),
  });
  const sent = { ...plainPledge, key: makeKey(), fields: { ...plainPledge.fields, dueDate: '2099-01-01' } };
  const received = await hub.createSubmission(sent);
  expect(await ended(first.child, 'SIGTERM')).toBe(0);

  await start(settings);
  // what is past its day is counted once a day, after the start
  const tally = { ...before.tally, pastDue: expect.any(Number) };
  expect(await hub.listPublished({ organisation: 'Y61', kind: ['pledge'] })).toEqual({ ...before, tally });
  expect(await hub.createSubmission(sent)).toEqual(received);
  expect(await hub.openReceipt({ organisation: 'ZZ1', receipt: sent.receipt })).toMatchObject({ fields: sent.fields });
});

test('a start without example data knows the organisations and nothing else, and keeps its secret to itself', async () => {
  const data = join(folder, 'data');
  const { said } = await start({ PORT: String(port), ARK_DATA: data });
  expect(said()).toContain(`Hub: http://localhost:${port}/`);
  const hub = createClient({ hub: `http://localhost:${port}` });
  const { organisations } = await hub.listOrganisations({});
  expect(organisations.map(({ code }) => code)).toContain('RGT');
  expect(organisations.filter(({ example }) => example)).toEqual([]);
  expect((await hub.listPublished({ organisation: 'Y61', kind: ['pledge'] })).total).toBe(0);
  for (const name of await readdir(data))
    expect(((await stat(join(data, name))).mode & 0o077).toString(8), name).toBe('0');
});

test('a hub that is told to stop answers what it has begun', async () => {
  const { child } = await start({ PORT: String(port), ARK_DATA: folder });
  const body = JSON.stringify({ ...plainPledge, organisation: undefined });
  const headers = { 'content-type': 'application/json', 'content-length': String(body.length) };
  const sending = request({
    port,
    host: 'localhost',
    method: 'POST',
    path: '/api/organisations/RGT/submissions',
    headers,
  });
  sending.write(body.slice(0, 100));
  await fetch(`http://localhost:${port}/healthz`);
  const exit = ended(child, 'SIGTERM');
  sending.end(body.slice(100));
  const [answer] = (await once(sending, 'response')) as [IncomingMessage];
  expect(answer.statusCode).toBe(201);
  answer.resume();
  expect(await exit).toBe(0);
});

test('a copy is made beside a running hub, and reads what the hub has published', async () => {
  const settings = { ARK_DEMO: '1', PORT: String(port), ARK_DATA: join(folder, 'data') };
  await start(settings);
  const child = run(settings, 'snapshot', join(folder, 'copy'), 'ZZ3');
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text) => {
      said += text;
    });
  expect(await once(child, 'exit'), said).toEqual([0, null]);
  expect(said).toMatch(/^\d+ pages of 1 organisations are in /);
  expect(await readFile(join(folder, 'copy/o/ZZ3/pledges.html'), 'utf8')).toContain('Marshland');
  expect((await fetch(`http://localhost:${port}/readyz`)).status).toBe(200);

  // and so does the check of the chains
  const check = run(settings, 'audit', 'verify');
  let found = '';
  check.stdout?.on('data', (text) => {
    found += text;
  });
  expect(await once(check, 'exit')).toEqual([0, null]);
  expect(found.trim()).toBe('Every chain is whole.');
});

test('a command nobody knows is refused, and opens nothing', async () => {
  expect(await once(run({ ARK_DATA: join(folder, 'data') }, 'snapshoot', 'x'), 'exit')).toEqual([1, null]);
  expect(existsSync(join(folder, 'data'))).toBe(false);
});

test('wrong settings are all named before anything is opened', async () => {
  const child = run({ PORT: 'x', ARK_DATA: join(folder, 'data'), ARK_DEMO: 'yes', ARK_RATELIMIT: '1' });
  let said = '';
  child.stderr?.on('data', (text) => {
    said += text;
  });
  expect(await once(child, 'exit')).toEqual([1, null]);
  for (const name of ['PORT', 'ARK_DEMO', 'ARK_RATELIMIT']) expect(said).toMatch(new RegExp(`^${name} `, 'm'));
  expect(existsSync(join(folder, 'data'))).toBe(false);
});

test('a port that is taken is named', async () => {
  await start({ PORT: String(port), ARK_DATA: join(folder, 'one') });
  const second = run({ PORT: String(port), ARK_DATA: join(folder, 'two') });
  let said = '';
  second.stderr?.on('data', (text) => {
    said += text;
  });
  expect(await once(second, 'exit')).toEqual([1, null]);
  expect(said).toContain(`Port ${port} is in use.`);
});

function run(settings: Record<string, string>, ...command: string[]): ChildProcess {
  const child = spawn(process.execPath, [main, ...command], {
    env: { PATH: process.env.PATH, ARK_LOG_LEVEL: 'error', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  return child;
}

async function start(settings: Record<string, string>): Promise<{ child: ChildProcess; said: () => string }> {
  const child = run(settings);
  let said = '';
  child.stderr?.on('data', (text) => {
    said += text;
  });
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`The hub ended: ${said}`)));
    child.stdout?.on('data', (text) => {
      said += text;
      if (/\/console\/join\/\S+\n/.test(said)) resolve();
    });
  });
  return { child, said: () => said };
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const exit = once(child, 'exit');
  child.kill(signal);
  return ((await exit) as [number | null])[0];
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port: found } = server.address() as { port: number };
  server.close();
  return found;
}
