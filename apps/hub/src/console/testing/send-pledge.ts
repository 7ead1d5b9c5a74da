import { type Draft, makeKey } from '@antiracism-kit/schema';
import { plainPledge } from '@antiracism-kit/schema/samples';
import type { FastifyInstance } from 'fastify';

/** A pledge that somebody sent. */
export interface Sent {
  readonly id: string;
  readonly reference: string;
  readonly receipt: string;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
let sent = 0;

/** Sends a pledge through the public row, as the form does, and finds its id in the queue of a signed-in moderator. */
export async function sendPledge(
  { app, cookie }: { readonly app: FastifyInstance; readonly cookie: string },
  fields: Partial<Draft<'pledge'>['fields']> = {},
  more: Partial<Pick<Draft<'pledge'>, 'organisation' | 'lang' | 'consent'>> = {},
): Promise<Sent> {
  const word = [0, 1, 2].map((place) => letters[Math.floor(sent / 26 ** place) % 26]).join('');
  sent++;
  const receipt = `${word} candle harbour violin meadow lantern`;
  const draft = { ...plainPledge, ...more, key: makeKey(), receipt, fields: { ...plainPledge.fields, ...fields } };
  const { organisation, ...payload } = draft;
  const answer = await app.inject({ method: 'POST', url: `/api/organisations/${organisation}/submissions`, payload });
  if (answer.statusCode !== 201) throw new Error(answer.body);
  const { reference } = answer.json<{ reference: string }>();
  const queue = await app.inject({ url: '/api/moderation/queue', headers: { cookie } });
  const found = queue
    .json<{ items: { id: string; reference: string }[] }>()
    .items.find((one) => one.reference === reference);
  if (!found) throw new Error('The pledge is not in the queue.');
  return { id: found.id, reference, receipt };
}
