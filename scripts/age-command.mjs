// The age command as others have it. Vitest's globalSetup: the tests read AGE_PATH.
// It is AGE_PATH if given, else the one on the PATH, else Debian's, installed where this user may and unpacked where not.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { aptGet } from './apt.mjs';
import { cache, say } from './tools.mjs';

const folder = join(cache, 'age');
const unpacked = join(folder, 'usr/bin/age');
const ways = [
  () => process.env.AGE_PATH,
  () => 'age',
  () => unpacked,
  () => (aptGet('age') ? 'age' : undefined),
  () => (unpack() ? unpacked : undefined),
];

export default function setup() {
  process.env.AGE_PATH = findAge() ?? '';
  if (!process.env.AGE_PATH) say('The age command could not be found or installed: the test that needs it will fail.');
}

/** Where the command is, or nothing. */
function findAge() {
  for (const way of ways) {
    const path = way();
    if (path && spawnSync(path, ['--version']).status === 0) return path;
  }
  return undefined;
}

function unpack() {
  mkdirSync(folder, { recursive: true });
  const run = (command, ...args) => spawnSync(command, args, { cwd: folder, stdio: ['ignore', 2, 2] }).status === 0;
  if (!run('apt-get', 'download', 'age')) return false;
  const deb = readdirSync(folder).find((name) => name.endsWith('.deb'));
  return run('dpkg-deb', '-x', deb, folder);
}
