import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { Problem } from '@antiracism-kit/schema';
import type { FastifyInstance } from 'fastify';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

// Storybook writes scripts and styles into its pages. What runs here can fetch nothing of the hub's but these files.
const policyFor = (publicUrl: string) =>
  [
    "default-src 'none'",
    "script-src 'self' 'unsafe-inline'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src ${publicUrl}/storybook/ blob:`,
    `frame-src ${publicUrl}/storybook/`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; ');

/** Serves a built Storybook at `/storybook/`, from when it has been built. Only its own pages get the wider policy it needs. */
export function serveStorybook(app: FastifyInstance, folder: string, publicUrl: string): void {
  const headers = {
    'content-security-policy': policyFor(publicUrl),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': 'no-cache',
  };
  // with and without the slash is one route, and relative addresses need the slash
  app.get('/storybook', (request, reply) =>
    request.url.startsWith('/storybook/') ? send('index.html') : reply.redirect('/storybook/'),
  );
  app.get<{ Params: { '*': string } }>('/storybook/*', (request) => send(request.params['*'] || 'index.html'));
  app.addHook('onRequest', (_, reply, done) => {
    reply.headers(headers);
    done();
  });
  app.addHook('onSend', (request, reply, payload, done) => {
    const name = request.url.replace(/[?#].*$/, '');
    if (reply.statusCode === 200) reply.type(types[extname(name)] ?? types['.html'] ?? '');
    done(null, payload);
  });

  async function send(name: string): Promise<Buffer> {
    const path = normalize(join(folder, name));
    const file =
      path.startsWith(folder + sep) && types[extname(path)] ? await readFile(path).catch(() => undefined) : undefined;
    if (!file) throw new Problem('not-found');
    return file;
  }
}
