import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';
import { type Ask, askHub } from './asked.ts';
import { hardPages, hostPages, type Page, wayPages } from './pages.ts';

const folder = (name: string) => fileURLToPath(new URL(`../${name}/`, import.meta.url));

const index: Page = { path: '/', file: 'index.html', name: 'Start', shows: 'What the demo is.' };

/** The demo's server: every page with the address of the hub written into it, and the files they need. */
export function createApp(hub: string, ask: Ask = askHub): FastifyInstance {
  const app = fastify({ routerOptions: { ignoreTrailingSlash: true } });
  app.addHook('onSend', async (_request, reply) => {
    reply.headers({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cache-control': 'no-cache',
    });
  });
  app.register(fastifyStatic, { root: folder('public'), prefix: '/assets/', index: false, cacheControl: false });

  for (const page of [index, ...hostPages, ...wayPages, ...hardPages])
    app.get(page.path, async (_request, reply) => {
      reply.type('text/html; charset=utf-8');
      const asked = await page.asks?.(hub, ask).catch(() => 'away' as const);
      if (asked === 'away') return reply.code(502).send(await render({ ...page, file: 'hub-away.html' }, hub));
      return reply.headers({ ...page.headers?.(hub) }).send(await render(page, hub, asked));
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
async function render(page: Page, hub: string, asked?: Readonly<Record<string, string>>): Promise<string> {
  const written: Record<string, string> = {
    hub,
    banner: await read('banner.part.html'),
    'host-pages': links(hostPages),
    'way-pages': links(wayPages),
    'hard-pages': links(hardPages),
    ...asked,
  };
  return (await read(page.file)).replaceAll(/\{\{([a-z-]+)\}\}/g, (_all, name: string) => {
    const text = written[name];
    if (text === undefined) throw new Error(`${page.file} names {{${name}}}, which app.ts does not write.`);
    return text;
  });
}
