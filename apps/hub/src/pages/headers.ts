import type { FastifyInstance } from 'fastify';

/** The policy of a page of ours, which these may show in an iframe; `frames` if it shows pages of ours in one itself. */
export const pagePolicy = (ancestors: readonly string[], { frames = false } = {}): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    ...(frames ? ["frame-src 'self'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors.join(' ')}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

/** Gives every answer of this scope the headers of a page of ours: nothing from elsewhere, no framing, no referrer, no copy kept. */
export function securePages(app: FastifyInstance, publicUrl: string): void {
  const headers = {
    'content-security-policy': pagePolicy(["'none'"]),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    'cache-control': 'no-store',
    ...(publicUrl.startsWith('https:') && { 'strict-transport-security': 'max-age=31536000' }),
  };
  app.addHook('onRequest', (_, reply, done) => {
    reply.headers(headers);
    done();
  });
}
