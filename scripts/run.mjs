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
await commands[command]();

/** The hub with example data, and the demo on the next port. */
async function start() {
  prepare('@antiracism-kit/hub...', '@antiracism-kit/demo...');
  const port = Number(env.PORT ?? 4100);
  env.PORT = String(port);
  env.ARK_DEMO = '1';
  env.ARK_DEMO_PORT ??= String(port + 1);
  env.ARK_DATA ??= join(root, 'data');
  const at = { cwd: root, env };
  await together([
    [
      node,
      [join(root, 'apps/demo/dist/main.js')],
      { ...at, env: { ...env, PORT: env.ARK_DEMO_PORT, ARK_HUB_PORT: env.PORT } },
    ],
    [node, [join(root, 'apps/hub/dist/main.js'), ...rest], at],
  ]);
}

/** The hub alone, with nothing in it that nobody sent. */
async function hub() {
  prepare('@antiracism-kit/hub...');
  env.PORT ??= '4100';
  env.ARK_DATA ??= join(root, 'data');
  await together([[node, [join(root, 'apps/hub/dist/main.js'), ...rest], { cwd: root, env }]]);
}

async function storybook() {
  prepare('@antiracism-kit/storybook^...');
  await together([[pnpm, ['--filter', '@antiracism-kit/storybook', 'dev', ...rest], { cwd: root, env }]]);
}

async function bench() {
  prepare('@antiracism-kit/bench^...');
  findBrowsers();
  await together([[pnpm, ['--filter', '@antiracism-kit/bench', 'bench', ...rest], { cwd: root, env }]]);
}

async function test() {
  install();
  findBrowsers();
  await together([[node, [join(root, 'scripts/test.mjs'), ...rest], { cwd: root, env }]]);
}

async function usePnpm() {
  await together([[pnpm, rest, { env }]]);
}

/** eval "$(node scripts/run.mjs env)" gives a shell the same Node.js and pnpm. */
async function printEnv() {
  const names = [pathName, ...(env.npm_config_nodedir ? ['npm_config_nodedir'] : [])];
  for (const name of names) console.log(`export ${name}='${env[name]}'`);
}

function install() {
  say('installing packages');
  run(pnpm, ['install', '--prefer-frozen-lockfile', '--reporter=append-only', '--loglevel=error']);
}

function prepare(...filters) {
  install();
  say('building what has changed');
  const only = filters.map((filter) => `--filter=${filter}`);
  run(pnpm, ['exec', 'turbo', 'run', 'build', ...only, '--output-logs=errors-only']);
}

function findBrowsers() {
  const found = join(cache, 'browsers.json');
  rmSync(found, { force: true });
  run(node, [join(root, 'scripts/browser.mjs'), found]);
  Object.assign(env, JSON.parse(readFileSync(found, 'utf8')));
}
