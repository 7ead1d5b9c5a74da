// Packs each published package as npm would, and looks at the result as its users will: publint, attw, and every import path.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { publint } from 'publint';

export default async function check(root) {
  const home = mkdtempSync(join(tmpdir(), 'ark-pack-'));
  try {
    const folders = readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name));
    const published = folders.filter((folder) => existsSync(join(folder, 'package.json')));
    const faults = [];
    for (const folder of published) faults.push(...(await packFaults(folder, home)));
    return faults;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function packFaults(folder, home) {
  const { name, exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const tarball = join(home, `${name.replace(/\W+/g, '-')}.tgz`);
  execFileSync('pnpm', ['pack', '--out', tarball], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const installed = install(folder, tarball, home, name);
  const specifiers = await specifiersOf(folder, name, exports);
  const licensed = existsSync(join(installed, 'node_modules', name, 'LICENSE'));
  return [
    ...(licensed ? [] : [`${name}: no LICENSE is packed with it.`]),
    ...(await publintFaults(name, installed)),
    ...attwFaults(name, tarball, specifiers),
    ...pathFaults(installed, specifiers),
  ];
}

/** Unpacks it where a project would have it, beside the dependencies that the workspace has. */
function install(folder, tarball, home, name) {
  const modules = join(home, 'node_modules');
  const target = join(modules, name);
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', target, '--strip-components=1']);
  const { dependencies = {} } = JSON.parse(readFileSync(join(target, 'package.json'), 'utf8'));
  for (const dependency of Object.keys(dependencies)) {
    const link = join(modules, dependency);
    if (existsSync(link)) continue;
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(folder, 'node_modules', dependency), link, 'dir');
  }
  return home;
}

/** Every path that the repository's own `exports` offer: those that work here have to work from npm. */
async function specifiersOf(folder, name, exports) {
  const found = [];
  for (const [path, target] of Object.entries(exports)) {
    const specifier = join(name, path);
    if (!target.includes('*')) found.push(specifier);
    else for (const star of await starsOf(folder, target)) found.push(specifier.replace('*', star));
  }
  return [...new Set(found)];
}

async function starsOf(folder, target) {
  const pattern = new RegExp(`^${target.replace(/[.]/g, '\\.').replace('*', '([^/]+)').replace('*', '\\1')}$`);
  const stars = [];
  for await (const file of glob(target, { cwd: folder })) {
    if (!statSync(join(folder, file)).isFile()) continue;
    const star = pattern.exec(`./${file.replace(/^\.\//, '')}`)?.[1];
    if (star && !/\.(test|stories|suite|styles)$/.test(star)) stars.push(star);
  }
  return stars;
}

async function publintFaults(name, installed) {
  const { messages } = await publint({ pkgDir: join(installed, 'node_modules', name), pack: false });
  const serious = messages.filter(({ type }) => type !== 'suggestion');
  return serious.map(({ code, path, args }) => `${name}: publint ${code} at ${path.join('.')} ${JSON.stringify(args)}`);
}

function attwFaults(name, tarball, specifiers) {
  const cli = createRequire(import.meta.url).resolve('@arethetypeswrong/cli/package.json');
  const manifest = readFileSync(join(dirname(tarball), 'node_modules', name, 'package.json'), 'utf8');
  const profile = manifest.includes('"require"') ? 'node16' : 'esm-only';
  // what has no types: data, and scripts and styles for a page's own elements
  const entries = specifiers.map((path) => path.replace(name, '.')).filter((path) => !/\.(js(on)?|css)$/.test(path));
  const args = [
    tarball,
    '--entrypoints',
    ...entries,
    '--profile',
    profile,
    '--format',
    'ascii',
    '--no-emoji',
    '--no-color',
  ];
  const { status, stdout } = spawnSync(process.execPath, [join(dirname(cli), 'dist/index.js'), ...args], {
    encoding: 'utf8',
  });
  if (status === 0) return [];
  // a block for each path, between lines of stars
  const wrong = stdout.split(/\*{9,}/).filter((block) => /(ESM|bundler)\)?: (?!OK|\(wildcard\))/.test(block));
  return [`${name}: the types are wrong for some of its users:\n${wrong.join('').trim() || stdout}`];
}

function pathFaults(home, specifiers) {
  const script = `
    import { existsSync } from 'node:fs';
    import { fileURLToPath } from 'node:url';
    for (const specifier of ${JSON.stringify(specifiers)}) {
      try {
        if (!existsSync(fileURLToPath(import.meta.resolve(specifier)))) throw new Error('no such file');
      } catch (error) {
        console.log(specifier + ': ' + error.message);
      }
    }`;
  const args = ['--input-type=module', '--eval', script];
  const lines = execFileSync(process.execPath, args, { cwd: home, encoding: 'utf8' }).split('\n').filter(Boolean);
  return lines.map((line) => `From the packed package: ${line}`);
}
