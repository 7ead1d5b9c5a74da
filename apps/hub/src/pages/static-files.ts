import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { Problem } from '@antiracism-kit/schema';
import staticFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { openToAll } from '../guards/origins.ts';
import { home } from '../home.ts';

const resolver = createRequire(import.meta.url);
const year = 365 * 24 * 60 * 60 * 1_000;
const fiveMinutes = 5 * 60 * 1_000;

/** Serves the widgets at `/v1/`, to any origin and for a short time, and the styles and scripts of the hub's pages for good. */
export async function serveFiles(app: FastifyInstance): Promise<void> {
  await app.register(staticFiles, {
    root: await widgetFiles(),
    prefix: '/v1/',
    index: false,
    preCompressed: true,
    maxAge: fiveMinutes,
    setHeaders: (reply, path) => {
      reply.headers({ ...openToAll, 'x-content-type-options': 'nosniff', vary: 'Accept-Encoding' });
      // A chunk has its hash in its name.
      if (path.includes(`${sep}chunks${sep}`)) reply.header('cache-control', 'public, max-age=31536000, immutable');
    },
  });
  await app.register(staticFiles, {
    root: home.assets,
    prefix: '/assets/',
    decorateReply: false,
    index: false,
    preCompressed: true,
    maxAge: year,
    immutable: true,
    setHeaders: (reply) => {
      reply.headers({ 'x-content-type-options': 'nosniff', vary: 'Accept-Encoding' });
    },
  });
  app.get('/openapi.json', async (_, reply) => {
    const file = await readFile(resolver.resolve('@antiracism-kit/schema/openapi.json')).catch(() => undefined);
    if (!file) throw new Problem('not-found');
    return reply
      .headers(openToAll)
      .header('cache-control', 'no-cache')
      .type('application/json; charset=utf-8')
      .send(file);
  });
}

// The compressed copy that the hub's build made; or the widgets' own build, when that is newer.
async function widgetFiles(): Promise<string> {
  const own = join(dirname(resolver.resolve('@antiracism-kit/widgets/package.json')), 'dist/browser');
  const entry = (folder: string) => readFile(join(folder, 'ark.js'), 'utf8').catch(() => undefined);
  const [copied, built] = await Promise.all([entry(home.widgets), entry(own)]);
  return copied !== undefined && (built === undefined || built === copied) ? home.widgets : own;
}
