import { Problem } from '@antiracism-kit/schema';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Directory } from '../directory.ts';
import { isSameOrigin } from './same-origin.ts';

/** Headers of an answer that pages on any origin may read. */
export const openToAll = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
} as const;

/** Lets a page read the answer when its organisation allows its origin; refuses every other page before anything is read or written. */
export function guardOrigin(
  request: FastifyRequest,
  reply: FastifyReply,
  directory: Directory,
  publicUrl: string,
): void {
  const { origin } = request.headers;
  reply.header('vary', request.method === 'POST' ? 'Origin' : 'Origin, Accept-Encoding');
  if (origin === undefined) {
    if (request.method === 'POST' && !isSameOrigin(request.headers, publicUrl)) throw new Problem('origin-not-allowed');
    return;
  }
  const { organisation } = request.params as { organisation: string };
  // That an organisation is not known is no secret, and tells an adopter of a mistyped code.
  if (!directory.get(organisation)) reply.headers(openToAll);
  else if (directory.origins(organisation).has(origin)) allow(reply, origin);
  else if (origin !== publicUrl && request.headers['sec-fetch-site'] !== 'same-origin')
    throw new Problem('origin-not-allowed');
}

/** Answers the question a browser asks before it sends JSON to another origin. */
export function answerPreflight(
  request: FastifyRequest,
  reply: FastifyReply,
  directory: Directory | undefined,
  method: string,
): FastifyReply {
  const { origin } = request.headers;
  const { organisation = '' } = request.params as { organisation?: string };
  if (directory) {
    reply.header('vary', 'Origin');
    if (origin === undefined || !directory.origins(organisation).has(origin)) throw new Problem('origin-not-allowed');
    reply.header('access-control-allow-origin', origin);
  } else reply.header('access-control-allow-origin', '*');
  return reply
    .code(204)
    .header('access-control-allow-methods', method)
    .header('access-control-allow-headers', 'content-type, idempotency-key')
    .header('access-control-max-age', '7200')
    .send();
}

// A page only sees the headers it is told of: Retry-After lets a form say when to try again.
function allow(reply: FastifyReply, origin: string): void {
  reply.header('access-control-allow-origin', origin);
  reply.header('access-control-expose-headers', 'Retry-After, X-Request-Id');
  reply.header('cross-origin-resource-policy', 'cross-origin');
}
