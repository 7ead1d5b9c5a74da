import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
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
  const widgets = dirname(resolver.resolve('@antiracism-kit/widgets/package.json'));
  await app.register(staticFiles, {
    root: join(widgets, 'dist/browser'),
    prefix: '/v1/',
    index: false,
    preCompressed: true,
    maxAge: fiveMinutes,
    setHeaders: (reply) => {
      reply.headers({ ...openToAll, 'x-content-type-options': 'nosniff', vary: 'Accept-Encoding' });
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
