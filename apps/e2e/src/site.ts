import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const app = (name: string) => fileURLToPath(new URL(`../../${name}/dist/main.js`, import.meta.url));

/** A built hub with example data and the built demo beside it, on two free ports and with data of their own. */
export class Site {
  readonly hub: string;
  readonly demo: string;
  /** Folder of the hub's data. */
  readonly data: string;
  readonly #settings: Record<string, string>;
  #hubProcess: ChildProcess | undefined;
  #demoProcess: ChildProcess | undefined;
  #said = '';

  private constructor(port: number, data: string) {
    this.hub = `http://localhost:${port}`;
    this.demo = `http://localhost:${port + 1}`;
    this.data = data;
    this.#settings = { PORT: String(port), ARK_DATA: data, ARK_DEMO: '1', ARK_LOG_LEVEL: 'warn' };
  }

  /** Starts both and waits until they answer. */
  static async start(): Promise<Site> {
    const site = new Site(await twoFreePorts(), await mkdtemp(join(tmpdir(), 'ark-e2e-')));
    await site.startHub();
    const { port } = new URL(site.demo);
    site.#demoProcess = run('demo', { PORT: port, ARK_HUB_URL: site.hub });
    await answers(site.demo, site.#demoProcess);
    return site;
  }

  /** Starts the hub on the data it left. */
  async startHub(): Promise<void> {
    const child = run('hub', this.#settings);
    child.stdout?.on('data', (text) => {
      this.#said += text;
    });
    this.#hubProcess = child;
    await answers(`${this.hub}/readyz`, child);
  }

  /** Ends the hub: with SIGKILL as a crash does, with SIGTERM as an operator does. */
  async endHub(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    await end(this.#hubProcess, signal);
  }

  /** The link the hub printed, with which the first moderator signs in. */
  get oneTimeLink(): string {
    const link = /https?:\/\/\S+\/console\/join\/\S+/.exec(this.#said)?.[0];
    if (!link) throw new Error(`The hub printed no one-time link. It said: ${this.#said}`);
    return link;
  }

  /** Ends both and throws their data away. */
  async stop(): Promise<void> {
    await Promise.all([end(this.#hubProcess, 'SIGTERM'), end(this.#demoProcess, 'SIGTERM')]);
    await rm(this.data, { recursive: true });
  }
}

function run(name: string, settings: Record<string, string>): ChildProcess {
  // What it prints is read for the one-time link; its log goes where the tests run.
  return spawn(process.execPath, [app(name)], {
    env: { PATH: process.env.PATH, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function answers(address: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + 30_000;
  while (child.exitCode === null && Date.now() < until) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${address} does not answer (exit code ${child.exitCode}). Build hub and demo first.`);
}

async function end(child: ChildProcess | undefined, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill(signal);
  await exited;
}

// The demo lives on the port after the hub's, as npm start has it.
async function twoFreePorts(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 20_000);
    if ((await isFree(port)) && (await isFree(port + 1))) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, 'localhost', () => server.close(() => resolve(true)));
  });
}
