// Installs the packed packages in a folder outside the workspace, as an adopter would, and uses them: imported, required,
// type checked by three TypeScripts, bundled for React, and in a page without a bundler.
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright';

/** The oldest that we promise, ours, and the newest. */
const typescripts = ['typescript-5.9', 'typescript', 'typescript-7'];
const compilerOptions = {
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: [],
  jsx: 'react-jsx',
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
};
const peers = ['@lit/react', '@types/react', 'react', 'react-dom', 'svelte', 'vue'];

export default async function check(root) {
  const home = mkdtempSync(join(tmpdir(), 'ark-install-'));
  try {
    install(root, home);
    const results = [
      ranFaults(home, ['import.mjs']),
      ranFaults(home, ['require.cjs']),
      ...typescripts.map((name) => typeFaults(root, home, name)),
      pageFaults(root, home),
    ];
    return (await Promise.all(results)).flat();
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function install(root, home) {
  const dependencies = {};
  for (const folder of ['schema', 'seal', 'widgets']) {
    execFileSync('pnpm', ['pack', '--out', join(home, `${folder}.tgz`)], {
      cwd: join(root, 'packages', folder),
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    dependencies[`@antiracism-kit/${folder}`] = `file:./${folder}.tgz`;
  }
  const own = Object.entries(dependencies).map(([name, file]) => `  '${name}': '${file}'`);
  for (const name of peers) dependencies[name] = versionOf(join(root, 'packages/widgets/node_modules', name));
  cpSync(join(root, 'scripts/consumer'), home, { recursive: true });
  writeFileSync(join(home, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
  // what is not in a registry yet comes from here also where one package asks for the other; zod is where npm puts it
  writeFileSync(join(home, 'pnpm-workspace.yaml'), `overrides:\n${own.join('\n')}\npublicHoistPattern: [zod]\n`);
  const args = ['install', '--prefer-offline', '--ignore-scripts', '--no-frozen-lockfile', '--reporter=append-only'];
  execFileSync('pnpm', args, { cwd: home, stdio: ['ignore', 'ignore', 'inherit'] });
}

const versionOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;

function run(home, args) {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: home }, (error, stdout, stderr) =>
      resolve({ error, said: stdout + stderr }),
    );
  });
}

async function ranFaults(home, args) {
  const { error, said } = await run(home, args);
  return error ? [`Installed from the packed packages, ${args.at(-1)} fails:\n${said}`] : [];
}

async function typeFaults(root, home, name) {
  const folder = join(root, 'node_modules', name);
  // the one that is quick reads every declaration, the others what types.tsx leads to
  const project = {
    compilerOptions: { ...compilerOptions, skipLibCheck: name !== 'typescript-7' },
    files: ['types.tsx'],
  };
  const file = join(home, `${name}.tsconfig.json`);
  writeFileSync(file, JSON.stringify(project));
  const { error, said } = await run(home, [join(folder, 'bin/tsc'), '--project', file]);
  return error ? [`Type checked by TypeScript ${versionOf(folder)}:\n${said}`] : [];
}

async function pageFaults(root, home) {
  const [browser] = await Promise.all([
    chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ['--no-sandbox'] }),
    build({
      entryPoints: [join(home, 'react.jsx')],
      absWorkingDir: home,
      outdir: join(home, 'bundled'),
      bundle: true,
      splitting: true,
      format: 'esm',
      jsx: 'automatic',
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'silent',
    }),
  ]);
  const readme = readFileSync(join(root, 'packages/widgets/README.md'), 'utf8');
  const map = /<script type="importmap">[\s\S]+?<\/script>/.exec(readme)?.[0];
  const html = readFileSync(join(home, 'import-map.html'), 'utf8').replace(
    '<!-- the import map of the README -->',
    map,
  );
  writeFileSync(join(home, 'import-map.html'), html);
  writeFileSync(
    join(home, 'react.html'),
    '<!doctype html><body><script type="module" src="bundled/react.js"></script>',
  );
  cpSync(join(root, 'apps/demo/public/pledges.json'), join(home, 'pledges.json'));
  try {
    return (await Promise.all([mapFaults(browser, home), reactFaults(browser, home)])).flat();
  } finally {
    await browser.close();
  }
}

async function openPage(browser, home, path) {
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', ({ message }) => faults.push(`${path}: ${message}`));
  await page.route('**/*', (route) => {
    const { hostname, pathname } = new URL(route.request().url());
    const file = join(home, pathname);
    return hostname === 'consumer.example' && existsSync(file) ? route.fulfill({ path: file }) : route.abort();
  });
  await page.goto(`https://consumer.example/${path}`);
  return { page, faults };
}

async function mapFaults(browser, home) {
  const { page, faults } = await openPage(browser, home, 'import-map.html');
  const card = page.locator('ark-pledge-wall li').first();
  await card.waitFor({ timeout: 10_000 }).catch(() => faults.push('import-map.html: the wall shows no pledge.'));
  const refused = await page.title();
  if (refused !== 'organisation') faults.push(`import-map.html: the schema refused "${refused}" first.`);
  return faults;
}

async function reactFaults(browser, home) {
  const { page, faults } = await openPage(browser, home, 'react.html');
  const link = page.locator('ark-pledge-count a[href="/wall"]');
  await link.waitFor({ timeout: 10_000 }).catch(() => faults.push('react.html: the count has no link to the wall.'));
  await page.locator('ark-pledge-form').getByRole('button').first().click();
  const step = await page.waitForFunction(() => document.title, undefined, { timeout: 10_000 }).catch(() => undefined);
  if (!step) faults.push('react.html: React hears nothing of ark-step-shown.');
  const unused = await page.evaluate(() => customElements.get('ark-story-wall'));
  if (unused) faults.push('react.html: the bundle brought the story wall, which nothing in it uses.');
  return faults;
}
