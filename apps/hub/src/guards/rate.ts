import { createHmac, randomBytes } from 'node:crypto';
import { Problem } from '@antiracism-kit/schema';
import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const keyLife = 60 * 60 * 1_000;

/** Refuses a request when its network sent too much. */
export type RateGuard = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/**
 * Counts sendings of each network for a minute. A network is known only by a hash under a key that lives in memory and changes every hour,
 * so that nothing here tells who sent what. A whole trust can share one address: keep the limit generous.
 */
export async function createRateGuard(app: FastifyInstance, perMinute: number): Promise<RateGuard | undefined> {
  if (perMinute === 0) return undefined;
  await app.register(rateLimit, { global: false });
  const network = networkName();
  const check = app.createRateLimit({
    max: perMinute,
    timeWindow: '1 minute',
    keyGenerator: (request: FastifyRequest) => network(request.ip),
  });
  return async (request, reply) => {
    const counted = await check(request);
    if (counted.isAllowed || !counted.isExceeded) return;
    reply.header('retry-after', counted.ttlInSeconds);
    throw new Problem('too-many-requests');
  };
}

function networkName(): (ip: string) => string {
  let key = randomBytes(32);
  let until = Date.now() + keyLife;
  return (ip) => {
    const now = Date.now();
    if (now > until) {
      key = randomBytes(32);
      until = now + keyLife;
    }
    return createHmac('sha256', key).update(normalizeIP(ip, 64)).digest('base64');
  };
}
