// Tries the plugin in a real WordPress against a real hub, and looks at the pages in Chromium. See README.md.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { looks } from './try/looks.mjs';
import { blueprint, wordpressFolder } from './try/site.mjs';

const here = import.meta.dirname;
const cache = join(here, '.cache');
const hub = 'http://127.0.0.1:4180';
const site = 'http://127.0.0.1:9470';
const started = [];

mkdirSync(join(here, 'reports'), { recursive: true });
rmSync(join(cache, 'hub'), { recursive: true, force: true });
mkdirSync(join(cache, 'hub'), { recursive: true });
try {
  const wordpress = wordpressFolder(cache, join(here, 'antiracism-kit'));
  start([join(here, '../../apps/hub/src/main.ts')], {
    PORT: '4180',
    HOST: '127.0.0.1',
    ARK_PUBLIC_URL: hub,
    ARK_DATA: join(cache, 'hub'),
    ARK_DEMO: '1',
    ARK_DEMO_ORIGIN: site,
  });
  await answers(`${hub}/readyz`);
  const cli = join(here, 'node_modules/@wp-playground/cli/wp-playground.js');
  const place = [
    '--wordpress-install-mode',
    'install-from-existing-files',
    '--mount-dir-before-install',
    wordpress,
    '/wordpress',
  ];
  start([cli, 'server', '--workers', '6', '--port', '9470', '--login', ...place, '--blueprint', blueprint(cache, hub)]);
  await answers(`${site}/?pagename=shortcodes`);
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ['--no-sandbox'] });
  const faults = await looks({ browser, site, hub, reports: join(here, 'reports') });
  await browser.close();
  for (const fault of faults) console.error(`✖ ${fault}`);
  console.log(faults.length === 0 ? '✔ WordPress shows every widget' : `${faults.length} to mend`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  for (const child of started) child.kill();
}

function start(args, env = {}) {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  started.push(child);
}

/** Waits up to three minutes: PHP in WebAssembly takes its time. */
async function answers(address) {
  for (let tries = 0; tries < 90; tries++) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 2000));
  }
  throw new Error(`${address} does not answer.`);
}
