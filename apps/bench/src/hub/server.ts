import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

const hub = join(import.meta.dirname, '../../../hub/dist/main.js');

/** A server in a process of its own. */
export interface Server {
  readonly port: number;
  /** The time from starting the process to its first answer, in ms. */
  readonly startedIn: number;
  /** Resident memory now, in MB; nothing where the system does not tell. */
  memory(): number | undefined;
  /** Processor time used so far, in ms; nothing where the system does not tell. */
  processor(): number | undefined;
  stop(): Promise<void>;
}

/** Starts the hub as it is shipped, over the database it is given, without the limit that keeps one address from pressing it. */
export function startHub(place: { readonly folder: string; readonly databaseUrl?: string }): Promise<Server> {
  if (!existsSync(hub)) throw new Error('The hub is not built. Run: npm run build');
  return start([hub], {
    ARK_DATA: place.folder,
    ARK_RATE_LIMIT: '0',
    ARK_LOG_LEVEL: 'error',
    ...(place.databaseUrl !== undefined && { DATABASE_URL: place.databaseUrl }),
  });
}

/** Starts a hand-written floor of this folder. */
export const startFloor = (name: 'floor-server' | 'postgres-floor-server', ...words: string[]): Promise<Server> =>
  start([join(import.meta.dirname, `${name}.ts`), ...words], {});

async function start(words: readonly string[], settings: Record<string, string>): Promise<Server> {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, words, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...settings, PORT: String(port), HOST: '127.0.0.1', NODE_ENV: 'production' },
  });
  await firstAnswer(port, child);
  return {
    port,
    startedIn: performance.now() - began,
    memory: () => memoryOf(child),
    processor: () => processorOf(child),
    stop: () =>
      new Promise((done) => {
        child.once('exit', () => done());
        child.kill();
      }),
  };
}

async function firstAnswer(port: number, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const answered = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined);
    if (answered) return;
    await new Promise((done) => setTimeout(done, 5));
  }
  throw new Error(`A server ended with ${child.exitCode} before it answered.`);
}

function memoryOf({ pid }: ChildProcess): number | undefined {
  const file = `/proc/${pid}/status`;
  const kilobytes = existsSync(file) && /VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1];
  return kilobytes ? Number(kilobytes) / 1_000 : undefined;
}

// The 14th and 15th field, in hundredths of a second; the second, the name, may hold spaces.
function processorOf({ pid }: ChildProcess): number | undefined {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return undefined;
  const [user = 0, system = 0] = readFileSync(file, 'utf8').split(') ')[1]?.split(' ').slice(11, 13).map(Number) ?? [];
  return (user + system) * 10;
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });
