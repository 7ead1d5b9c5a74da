import { makeKey } from '@antiracism-kit/schema';
import { plainPledge } from '@antiracism-kit/schema/samples';
import type { FastifyInstance } from 'fastify';
import type { Sent } from './send-pledge.ts';

/** What the author of a pledge does with the receipt, through the public rows. */
export function authorOf({ receipt }: Sent, app: FastifyInstance) {
  const ask = async (what: string, more: Record<string, unknown> = {}) => {
    const answer = await app.inject({
      method: 'POST',
      url: `/api/organisations/ZZ1/receipts/${what}`,
      payload: { receipt, ...more },
    });
    if (answer.statusCode >= 300) throw new Error(answer.body);
    return answer.json<{ status: string; reference: string; decisions: { action: string; message?: string }[] }>();
  };
  return {
    open: () => ask('open'),
    withdraw: () => ask('withdraw'),
    reply: (message: string) => ask('reply', { key: makeKey(), message }),
    agree: () => ask('agree', { key: makeKey() }),
    revise: (fields: Record<string, unknown>) =>
      ask('revise', { key: makeKey(), fields: { ...plainPledge.fields, ...fields } }),
    update: (fields: Record<string, unknown>) =>
      ask('update', {
        key: makeKey(),
        kind: 'pledge-update',
        lang: 'en',
        consent: { uses: ['published-without-name'], wording: 'pledge-update-2026-11' },
        fields,
      }),
  };
}
