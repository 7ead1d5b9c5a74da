import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs Debian packages where this user may; says whether it did. */
export function aptGet(...packages) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && spawnSync('sudo', ['-n', 'true']).status !== 0) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args) => {
    const command = [...(isRoot ? [] : ['sudo', '-n']), 'apt-get', ...args];
    return spawnSync(command[0], command.slice(1), { stdio: ['ignore', 2, 2], env }).status === 0;
  };
  console.error(`▸ installing ${packages.join(', ')} with apt-get`);
  run('update', '-qq');
  return run('install', '-y', '-qq', '--no-install-recommends', ...packages);
}
