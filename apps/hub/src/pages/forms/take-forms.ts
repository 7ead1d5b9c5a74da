import { Problem } from '@antiracism-kit/schema';
import formBody from '@fastify/formbody';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { isSameOrigin } from '../../guards/same-origin.ts';
import { bodyLimit } from '../../mount-rows.ts';

// a character takes up to three times as much room in a form as in JSON
const most = 3 * bodyLimit;

/** Lets a page send forms: with no-referrer browsers would send them with the origin "null". */
export const allowForms = (reply: FastifyReply): FastifyReply => reply.header('referrer-policy', 'same-origin');

/** Registers routes that take forms as browsers send them without script: only from the hub's own pages. */
export async function takeForms(
  app: FastifyInstance,
  publicUrl: string,
  mount: (scope: FastifyInstance) => void,
): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    await scope.register(formBody, { bodyLimit: most });
    scope.addHook('onRequest', async (request, reply) => {
      allowForms(reply);
      if (request.method === 'POST' && !isSameOrigin(request.headers, publicUrl)) throw new Problem('not-allowed');
    });
    mount(scope);
  });
}
