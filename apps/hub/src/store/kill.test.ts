import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { postgresWorld } from './postgres-world.ts';
import { sqliteWorld } from './sqlite-world.ts';
import type { Added, NewSubmission } from './store.ts';
import { newPledge, type World } from './suite-world.ts';

type Report =
  | 'ready'
  | { readonly added: string; readonly answer: Added }
  | { readonly withdrawn: string }
  | { readonly failed: string };

/** Authors who send and withdraw, and who try again until they are answered. */
class Authors {
  readonly sent = new Map<string, NewSubmission>();
  readonly acknowledged = new Map<string, string>();
  readonly withdrawn = new Set<string>();
  readonly failures: string[] = [];
  #asked = new Set<string>();

  /** What nobody has answered yet, and something new; now and then somebody withdraws. */
  act(hub: ChildProcess): void {
    const unanswered = [...this.sent.values()].filter(({ key }) => !this.acknowledged.has(key));
    for (const submission of unanswered) hub.send({ add: submission });
    for (const id of this.#asked) if (!this.withdrawn.has(id)) hub.send({ withdraw: id });
    for (let n = 0; n < 20; n++) this.#sendNew(hub);
  }

  hear(hub: ChildProcess, report: Report): void {
    if (report === 'ready') return;
    if ('failed' in report) this.failures.push(report.failed);
    else if ('withdrawn' in report) this.withdrawn.add(report.withdrawn);
    else if (report.answer === 'key-reused') this.failures.push('key-reused');
    else {
      const known = this.acknowledged.get(report.added);
      if (known !== undefined && known !== report.answer.id) this.failures.push('two answers for one sending');
      this.acknowledged.set(report.added, report.answer.id);
      this.#sendNew(hub);
      if (this.acknowledged.size % 7 === 0) this.#withdraw(hub, report.answer.id);
    }
  }

  #sendNew(hub: ChildProcess): void {
    const submission = newPledge();
    this.sent.set(submission.key, submission);
    if (hub.connected) hub.send({ add: submission });
  }

  #withdraw(hub: ChildProcess, id: string): void {
    this.#asked.add(id);
    if (hub.connected) hub.send({ withdraw: id });
  }
}

// Seventy processes start twice as fast from one file; it lies where it finds the databases' packages.
const hubFile = join(import.meta.dirname, '../../node_modules/.cache/kill-child.mjs');
beforeAll(() =>
  build({
    entryPoints: [join(import.meta.dirname, 'kill-child.ts')],
    outfile: hubFile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['better-sqlite3', 'pg'],
  }),
);

const startHub = (place: string): ChildProcess =>
  fork(hubFile, [place], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });

/** Lets authors work with a hub until it has done so many things, and kills it in the middle of the next. In some rounds it lives until it has also withdrawn something, however slow the machine is. */
async function workAndKill(hub: ChildProcess, authors: Authors, round: number, step: number): Promise<void> {
  const ended = new Promise((done) => hub.once('exit', done));
  // What is on its way to a killed process is lost, which is the point.
  hub.on('error', () => {});
  let left = 1 + ((round * step) % 101);
  let awaitsWithdrawal = round % 4 === 3;
  hub.on('message', (report: Report) => {
    authors.hear(hub, report);
    if (report === 'ready') authors.act(hub);
    else {
      if ('withdrawn' in report) awaitsWithdrawal = false;
      if (--left <= 0 && !awaitsWithdrawal) hub.kill('SIGKILL');
    }
  });
  await ended;
}

async function expectNothingLost(world: World, { sent, acknowledged, withdrawn, failures }: Authors): Promise<void> {
  expect(failures).toEqual([]);
  const store = await world.open();
  const answers = await Promise.all([...sent.values()].map((one) => store.add(one)));
  const stored = new Map([...sent.keys()].map((key, index) => [key, answers[index] as Exclude<Added, string>]));
  for (const [key, id] of acknowledged) expect(stored.get(key)?.id).toBe(id);
  for (const { id, status } of stored.values()) if (withdrawn.has(id)) expect(status).toBe('withdrawn');
  for (const id of withdrawn) expect((await store.item(id))?.fields).toBeUndefined();
  expect(new Set([...stored.values()].map(({ id }) => id)).size).toBe(sent.size);
  const waiting = [...stored.values()].filter(({ status }) => status === 'submitted').length;
  expect((await store.queue({ organisations: ['TR1'] })).waiting).toBe(waiting);
  expect(await store.brokenLink()).toBeUndefined();
  await store.close();
}

const rounds = 50;

test('a hub killed fifty times in the middle of its work loses nothing, doubles nothing and brings nothing back', {
  timeout: 240_000,
}, async () => {
  const world = await sqliteWorld();
  const authors = new Authors();
  // on a busy machine few withdrawals are heard of before a kill: the rounds go on until there were enough
  for (let round = 0; round < rounds || (round < 3 * rounds && authors.withdrawn.size <= 20); round++)
    await workAndKill(startHub(world.file), authors, round, 37);
  expect(authors.withdrawn.size).toBeGreaterThan(20);
  await expectNothingLost(world, authors);
  await world.end();
});

test('two hubs on one PostgreSQL, killed in turn, lose, double and bring back as little', {
  timeout: 240_000,
}, async () => {
  const world = await postgresWorld();
  const authors = new Authors();
  // a hub killed early withdraws nothing: the rounds go on until some withdrawals were heard of
  for (let round = 0; round < 10 || (round < 40 && authors.withdrawn.size <= 2); round++)
    await Promise.all([37, 53].map((step) => workAndKill(startHub(world.url), authors, round, step)));
  expect(authors.withdrawn.size).toBeGreaterThan(2);
  await expectNothingLost(world, authors);
  await world.end();
});
