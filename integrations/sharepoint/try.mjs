// Loads the built package as SharePoint would, against a real hub, and looks at the pages in Chromium. See README.md.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { looks, pagesFor } from './try/looks.mjs';
import { unpacked } from './try/package.mjs';
import { serve } from './try/site.mjs';

const here = import.meta.dirname;
const reports = join(here, 'reports');
const data = join(here, '.cache/hub');
const hub = 'http://127.0.0.1:4280';
const site = 'http://127.0.0.1:4281';
const scripts = 'http://127.0.0.1:4282';

rmSync(data, { recursive: true, force: true });
mkdirSync(data, { recursive: true });
const settings = { PORT: '4280', HOST: '127.0.0.1', ARK_PUBLIC_URL: hub, ARK_DATA: data, ARK_LOG_LEVEL: 'warn' };
const example = { ARK_DEMO: '1', ARK_DEMO_ORIGIN: site };
const child = spawn(process.execPath, [join(here, '../../apps/hub/dist/main.js')], {
  env: { ...process.env, ...settings, ...example },
  stdio: ['ignore', 'ignore', 'inherit'],
});
let stop;
try {
  const {
    assets,
    entry,
    faults: inside,
  } = await unpacked(join(reports, 'antiracism-kit.sppkg'), join(here, '.cache/package'));
  await answers(`${hub}/readyz`);
  stop = await serve({ site, scripts, hub, assets, entry, pages: pagesFor(hub) });
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ['--no-sandbox'] });
  const seen = await looks({ browser, site, scripts, hub, reports });
  await browser.close();
  const faults = [...inside, ...seen];
  for (const fault of faults) console.error(`✖ ${fault}`);
  console.log(faults.length === 0 ? '✔ SharePoint’s framework shows every widget' : `${faults.length} to mend`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  stop?.();
  child.kill();
}

async function answers(address) {
  for (let tries = 0; tries < 60; tries++) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`${address} does not answer. Build the project first.`);
}
