import { createHmac, randomBytes } from 'node:crypto';
import { Problem } from '@antiracism-kit/schema';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { formOf } from '../form.ts';

const timeWindow = 15 * 60 * 1000;
// Guessing one account is what is stopped first; a whole trust can share one address.
const perAccount = 10;
const perNetwork = 200;

/** Counts tries to sign in, in memory only and under keyed hashes, and throws a Problem when there were too many. */
export async function countAttempts(app: FastifyInstance): Promise<(request: FastifyRequest) => Promise<void>> {
  if (!app.hasDecorator('createRateLimit')) await app.register(rateLimit, { global: false });
  const key = randomBytes(32);
  const hash = (of: string) => createHmac('sha256', key).update(of).digest('base64url');
  const limits = [
    app.createRateLimit({
      max: perAccount,
      timeWindow,
      keyGenerator: ({ body }) => hash(`account ${formOf(body).text('email').trim().toLowerCase()}`),
    }),
    app.createRateLimit({ max: perNetwork, timeWindow, keyGenerator: ({ ip }) => hash(`network ${ip}`) }),
  ];
  return async (request) => {
    for (const limit of limits) {
      const used = await limit(request);
      if (!used.isAllowed && used.isExceeded) throw new Problem('too-many-requests');
    }
  };
}
