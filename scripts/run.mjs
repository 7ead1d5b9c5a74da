#!/usr/bin/env node
// What `npm start`, `npm test`, `npm run hub`, `npm run storybook` and `npm run bench` do, on a fresh machine too.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { together } from './together.mjs';
import { cache, env, fail, pathName, root, run, say, tools } from './tools.mjs';

const [command = '', ...rest] = process.argv.slice(2);
const commands = { start, hub, storybook, test, bench, pnpm: usePnpm, env: printEnv };
if (!Object.hasOwn(commands, command)) fail(`usage: node scripts/run.mjs ${Object.keys(commands).join('|')}`);
const { node, pnpm } = tools();
const ARK_DATA = env.ARK_DATA ?? join(root, 'data');
await commands[command]();

/** The demo on one port, and on the port before it the hub with example data, which at the end says where both are. */
async function start() {
  prepare('@antiracism-kit/hub...', '@antiracism-kit/demo...');
  const port = Number(env.PORT ?? 4100);
  const demoSettings = { PORT: String(port + 1), ARK_HUB_URL: `http://localhost:${port}` };
  const hubSettings = { PORT: String(port), ARK_DATA, ARK_DEMO: '1', ARK_LOG_LEVEL: env.ARK_LOG_LEVEL ?? 'warn' };
  await together([
    { ...script('apps/demo/dist/main.js', demoSettings), quiet: true, answersAt: `http://localhost:${port + 1}` },
    { ...script('apps/hub/dist/main.js', hubSettings, rest), answersAt: `http://localhost:${port}/readyz` },
    // nobody has to wait for Storybook to see the demo: the hub serves it once it is built
    { ...turboBuild('--filter=@antiracism-kit/storybook'), quiet: true, aside: true },
  ]);
}

/** The hub alone, with nothing in it that nobody sent. */
async function hub() {
  prepare('@antiracism-kit/hub...');
  await together([script('apps/hub/dist/main.js', { ARK_DATA }, rest)]);
}

async function storybook() {
  prepare('@antiracism-kit/storybook^...');
  await together([{ command: pnpm, args: ['--filter', '@antiracism-kit/storybook', 'dev', ...rest], env }]);
}

async function bench() {
  prepare('@antiracism-kit/bench^...');
  findBrowsers();
  await together([{ command: pnpm, args: ['--filter', '@antiracism-kit/bench', 'bench', ...rest], env }]);
}

async function test() {
  install();
  findBrowsers();
  await together([script('scripts/test.mjs', {}, rest)]);
}

async function usePnpm() {
  await together([{ command: pnpm, args: rest, env, cwd: process.cwd() }]);
}

/** eval "$(node scripts/run.mjs env)" gives a shell the same Node.js and pnpm. */
async function printEnv() {
  const names = [pathName, ...(env.npm_config_nodedir ? ['npm_config_nodedir'] : [])];
  for (const name of names) console.log(`export ${name}='${env[name]}'`);
}

function script(path, settings = {}, args = []) {
  return { command: node, args: [join(root, path), ...args], env: { ...env, ...settings } };
}

function install() {
  say('installing packages');
  run(pnpm, ['install', '--prefer-frozen-lockfile', '--reporter=append-only', '--loglevel=error']);
}

function prepare(...filters) {
  install();
  say('building what has changed');
  const only = filters.map((filter) => `--filter=${filter}`);
  run(pnpm, turboBuild(...only).args);
}

function turboBuild(...only) {
  return { command: pnpm, args: ['exec', 'turbo', 'run', 'build', ...only, '--output-logs=errors-only'], env };
}

function findBrowsers() {
  const found = join(cache, 'browsers.json');
  rmSync(found, { force: true });
  run(node, [join(root, 'scripts/browser.mjs'), found]);
  Object.assign(env, JSON.parse(readFileSync(found, 'utf8')));
}
