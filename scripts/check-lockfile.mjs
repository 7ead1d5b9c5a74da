// pnpm drops an optional native package silently when the registry it asked does not carry it;
// the lockfile then works on one system only. Names what is missing for the others.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const platforms = ['darwin arm64', 'darwin x64', 'linux arm64', 'linux x64', 'win32 x64'];
/** Native packages that are meant for some systems only. */
const forSome = new Set(['fsevents', '@parcel/watcher', 'node-gyp-build']);

export default async function check(root) {
  return lockfileFaults(readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8'));
}

/** One sentence for each family of native packages that lacks a platform. */
export function lockfileFaults(lockfile) {
  const [, packages = '', snapshots = ''] = /^packages:\n([\s\S]*?)^snapshots:\n([\s\S]*)/m.exec(lockfile) ?? [];
  const native = new Map(entries(packages).flatMap(([id, text]) => nativePlatforms(id, text)));
  return entries(snapshots).flatMap(([id, text]) => {
    const parent = nameOf(id);
    const family = optional(text).filter((member) => native.has(member) && !forSome.has(nameOf(member)));
    if (family.length === 0 || forSome.has(parent)) return [];
    const covered = new Set(family.flatMap((member) => native.get(member)));
    const missing = platforms.filter((platform) => !covered.has(platform));
    if (missing.length === 0) return [];
    return [
      `${id} lacks its native package for ${missing.join(', ')}. Pin a version that the registry carries for every platform.`,
    ];
  });
}

function entries(section) {
  return section.split(/\n(?= {2}\S)/).map((entry) => {
    const [, id = ''] = /^ {2}'?([^'\n]+?)'?:/.exec(`  ${entry.trimStart()}`) ?? [];
    return [id, entry];
  });
}

function nativePlatforms(id, text) {
  const list = (field) => new RegExp(`^ {4}${field}: \\[(.+)\\]`, 'm').exec(text)?.[1].split(', ');
  const systems = list('os');
  if (!systems) return [];
  const processors = list('cpu') ?? ['arm64', 'x64'];
  return [[id, systems.flatMap((os) => processors.map((cpu) => `${os} ${cpu}`))]];
}

function optional(text) {
  const [, block = ''] = /^ {4}optionalDependencies:\n((?: {6}.+\n?)*)/m.exec(text) ?? [];
  return [...block.matchAll(/^ {6}'?([^'\n:]+)'?: (\S+)/gm)].map(([, name, version]) => `${name}@${version}`);
}

function nameOf(id) {
  return id.slice(0, id.indexOf('@', 1));
}
