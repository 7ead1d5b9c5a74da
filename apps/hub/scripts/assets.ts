import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { compile } from 'sass';

const hub = dirname(import.meta.dirname);
const out = join(hub, 'dist/assets');
const { resolve } = createRequire(import.meta.url);
const nhsuk = join(dirname(resolve('nhsuk-frontend/package.json')), 'dist/nhsuk/assets');
const widgets = join(dirname(resolve('@antiracism-kit/widgets/package.json')), 'dist/browser');

/** Writes a file, and beside it what browsers are sent: the same compressed once, as far as it goes. */
function write(path: string, body: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, body);
  writeFileSync(`${path}.gz`, gzipSync(body, { level: 9 }));
  writeFileSync(`${path}.br`, brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
}

const source = (name: string) => join(hub, 'src/assets', name);
const styles = (name: string) =>
  compile(source(name), { style: 'compressed', loadPaths: [join(hub, 'node_modules')] }).css;
const script = async (name: string) => {
  const built = await build({
    entryPoints: [source(name)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return built.outputFiles[0]?.text ?? '';
};

const files: Record<string, string | Buffer> = {
  'hub.css': styles('hub.scss'),
  'hub.js': await script('hub.js'),
  'confidential.css': styles('confidential.scss'),
  'embed.css': styles('embed.scss'),
  'embed.js': await script('embed.js'),
  'favicon.svg': readFileSync(join(nhsuk, 'images/favicon.svg')),
};

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const names: Record<string, string> = {};
for (const [name, content] of Object.entries(files)) {
  const body = Buffer.from(content);
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 10);
  const hashed = name.replace(/\.(\w+)$/, `.${hash}.$1`);
  names[name] = hashed;
  write(join(out, hashed), body);
}
// What runs on pages that work with keys comes in parts, which the pages share; each has its hash in its name.
const inParts = await build({
  entryPoints: { keys: join(hub, 'src/console/keys/in-browser.ts') },
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  outdir: out,
  entryNames: '[name].[hash]',
  chunkNames: '[name].[hash]',
  write: false,
});
for (const { path, contents } of inParts.outputFiles) {
  write(path, Buffer.from(contents));
  const name = basename(path).replace(/\.\w+\.js$/, '.js');
  if (name === 'keys.js') names[name] = basename(path);
}
for (const [, image = ''] of String(files['hub.css']).matchAll(/url\("(images\/[\w-]+\.svg)"\)/g))
  write(join(out, image), readFileSync(join(nhsuk, image)));
writeFileSync(join(out, 'manifest.json'), JSON.stringify(names));

cpSync(join(hub, 'src'), join(hub, 'dist/views'), {
  recursive: true,
  filter: (path) => !/\.[^./\\]+$/.test(path) || path.endsWith('.njk'),
});

const served = join(hub, 'dist/v1');
rmSync(served, { recursive: true, force: true });
if (existsSync(widgets))
  for (const file of readdirSync(widgets, { recursive: true, withFileTypes: true }))
    if (file.isFile() && /\.(js|json|css)$/.test(file.name)) {
      const path = join(file.parentPath, file.name);
      write(join(served, relative(widgets, path)), readFileSync(path));
    }
