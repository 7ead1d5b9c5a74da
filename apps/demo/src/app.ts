import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';
import { hardPages, hostPages, type Page } from './pages.ts';

const folder = (name: string) => fileURLToPath(new URL(`../${name}/`, import.meta.url));

const index: Page = { path: '/', file: 'index.html', name: 'Start', shows: 'What the demo is.' };

/** The demo's server: every page with the address of the hub written into it, and the files they need. */
export function createApp(hub: string): FastifyInstance {
  const app = fastify({ routerOptions: { ignoreTrailingSlash: true } });
  app.addHook('onSend', async (_request, reply) => {
    reply.headers({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cache-control': 'no-cache',
    });
  });
  app.register(fastifyStatic, { root: folder('public'), prefix: '/assets/', index: false, cacheControl: false });

  for (const page of [index, ...hostPages, ...hardPages])
    app.get(page.path, async (_request, reply) => {
      reply.headers({ 'content-type': 'text/html; charset=utf-8', ...page.headers?.(hub) });
      return render(page, hub);
    });

  app.setNotFoundHandler(async (_request, reply) => {
    reply.code(404).type('text/html; charset=utf-8');
    return render({ ...index, file: 'not-found.html' }, hub);
  });
  return app;
}

const read = (file: string) => readFile(`${folder('pages')}${file}`, 'utf8');

const links = (pages: readonly Page[]) =>
  pages.map(({ path, name, shows }) => `<li><a href="${path}">${name}</a><span>${shows}</span></li>`).join('\n');

// Read on every request: a page can be edited and reloaded.
async function render(page: Page, hub: string): Promise<string> {
  const written: Record<string, string> = {
    hub,
    banner: await read('banner.part.html'),
    'host-pages': links(hostPages),
    'hard-pages': links(hardPages),
  };
  return (await read(page.file)).replaceAll(/\{\{([a-z-]+)\}\}/g, (_all, name: string) => {
    const text = written[name];
    if (text === undefined) throw new Error(`${page.file} names {{${name}}}, which app.ts does not write.`);
    return text;
  });
}
