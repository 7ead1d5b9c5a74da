// A page of SharePoint on one origin and its scripts on another, as a content delivery network has them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

const here = import.meta.dirname;
const modulesFolder = join(here, '../node_modules');
const types = { js: 'text/javascript', css: 'text/css', html: 'text/html', txt: 'text/plain' };

/** Serves pages at `site` and scripts at `scripts`; gives back what ends both. */
export async function serve({ site, scripts, hub, assets, entry, pages }) {
  const modules = { [entry.id]: `${scripts}/package/${entry.file}`, ...frameworkModules(scripts) };
  // SharePoint's own policy names no styles and no connections; this one is as strict as the web part claims to need
  const policy = [
    "default-src 'none'",
    `script-src ${scripts}`,
    `connect-src ${hub}`,
    "img-src 'self'",
    `style-src ${scripts}`,
    "form-action 'none'",
  ].join('; ');
  const page = (request, response) => {
    if (request.url === '/favicon.ico') return response.writeHead(204).end();
    const parts = pages[new URL(request.url, site).pathname.slice(1)];
    if (!parts) return response.writeHead(404).end();
    const lang = parts.lang ?? 'en-GB';
    const host = JSON.stringify({ modules, entry: entry.id, parts: parts.parts });
    const html = readFileSync(join(here, 'host.html'), 'utf8')
      .replaceAll('{{scripts}}', scripts)
      .replace('lang="en-GB"', `lang="${lang}"`)
      .replace('{{host}}', () => host.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
      .end(html);
  };
  const script = (request, response) => {
    const [, place, ...rest] = new URL(request.url, scripts).pathname.split('/');
    const known = { host: here, package: assets, framework: modulesFolder };
    const file = known[place] && join(known[place], rest.join('/'));
    if (!file?.startsWith(known[place]) || !existsSync(file)) return response.writeHead(404).end();
    const type = types[file.split('.').at(-1)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' }).end(readFileSync(file));
  };
  const servers = await Promise.all([listen(site, page), listen(scripts, script)]);
  return () => servers.map((server) => server.close());
}

/** What the framework's packages hold for browsers, by the name that a bundle asks for. */
function frameworkModules(scripts) {
  const found = {
    tslib: `${scripts}/framework/tslib/tslib.js`,
    react: `${scripts}/framework/react/umd/react.production.min.js`,
    'react-dom': `${scripts}/framework/react-dom/umd/react-dom.production.min.js`,
  };
  for (const name of readdirSync(join(modulesFolder, '@microsoft'))) {
    const dist = join(modulesFolder, '@microsoft', name, 'dist');
    const manifests = existsSync(dist) ? readdirSync(dist).filter((file) => file.endsWith('.manifest.json')) : [];
    for (const manifest of manifests) {
      const { alias, loaderConfig } = JSON.parse(readFileSync(join(dist, manifest), 'utf8'));
      if (!alias) continue;
      const { path, paths } = loaderConfig.scriptResources[loaderConfig.entryModuleId];
      const file = path ?? paths['en-US'];
      if (loaderConfig.entryModuleId !== name) continue;
      found[`@microsoft/${name}`] = `${scripts}/framework/@microsoft/${name}/dist/${file.path ?? file}`;
    }
  }
  return found;
}

async function listen(origin, answer) {
  const server = createServer(answer);
  const { port, hostname } = new URL(origin);
  await new Promise((resolve) => server.listen(Number(port), hostname, resolve));
  return server;
}
