import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Problem } from '@antiracism-kit/schema';
import staticFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { openToAll } from '../guards/origins.ts';
import { home } from '../home.ts';
import { readyFiles, sendReady } from './ready-files.ts';
import { keptVersions, ownWidgets } from './widget-files.ts';

const resolver = createRequire(import.meta.url);
const forGood = 'public, max-age=31536000, immutable';
const fiveMinutes = 'public, max-age=300';

/**
 * Serves the widgets to any origin: at `/v1/` what this hub has, for a short time; at `/{exact version}/` for good, also
 * the versions that were kept when it had them. And the styles and scripts of the hub's own pages.
 */
export async function serveFiles(app: FastifyInstance, kept?: string): Promise<void> {
  const own = await ownWidgets();
  const earlier = kept === undefined ? [] : await keptVersions(kept);
  await serveWidgets(app, '/v1/', own.folder, fiveMinutes);
  for (const { version, folder } of [own, ...earlier.filter(({ version }) => version !== own.version)])
    await serveWidgets(app, `/${version}/`, folder, forGood);

  await app.register(staticFiles, {
    root: home.assets,
    prefix: '/assets/',
    index: false,
    preCompressed: true,
    maxAge: 365 * 24 * 60 * 60 * 1_000,
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

async function serveWidgets(app: FastifyInstance, prefix: string, folder: string, keep: string): Promise<void> {
  const files = await readyFiles(folder);
  app.get<{ Params: { '*': string } }>(`${prefix}*`, async (request, reply) => {
    const name = request.params['*'];
    // before anything can go wrong: a page must be able to read that a file is not there
    reply.headers(openToAll).header('x-content-type-options', 'nosniff');
    const file = await files.get(name);
    if (!file) throw new Problem('not-found');
    // A chunk has its hash in its name.
    reply.header('cache-control', name.startsWith('chunks/') ? forGood : keep);
    return sendReady(request, reply, file);
  });
}
