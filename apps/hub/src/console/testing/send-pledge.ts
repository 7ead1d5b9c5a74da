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

type Hub = { readonly app: FastifyInstance; readonly cookie: string };

/** Sends a pledge through the public row, as the form does, and finds its id in the queue of a signed-in moderator. */
export const sendPledge = (
  hub: Hub,
  fields: Partial<Draft<'pledge'>['fields']> = {},
  more: Partial<Pick<Draft<'pledge'>, 'organisation' | 'lang' | 'consent'>> = {},
): Promise<Sent> => send(hub, { ...plainPledge, ...more, fields: { ...plainPledge.fields, ...fields } });

/** Sends anything like this draft, with a key and a receipt of its own. */
export async function send({ app, cookie }: Hub, like: Omit<Draft, 'kind'> & { readonly kind: string }): Promise<Sent> {
  const word = [0, 1, 2].map((place) => letters[Math.floor(sent / 26 ** place) % 26]).join('');
  sent++;
  const receipt = `${word} candle harbour violin meadow lantern`;
  const { organisation, ...payload } = { ...like, key: makeKey(), receipt };
  const answer = await app.inject({ method: 'POST', url: `/api/organisations/${organisation}/submissions`, payload });
  if (answer.statusCode !== 201) throw new Error(answer.body);
  const { reference } = answer.json<{ reference: string }>();
  let after = '';
  do {
    const queue = await app.inject({ url: `/api/moderation/queue${after}`, headers: { cookie } });
    const { items, next } = queue.json<{ items: { id: string; reference: string }[]; next?: string }>();
    const found = items.find((one) => one.reference === reference);
    if (found) return { id: found.id, reference, receipt };
    after = next === undefined ? '' : `?after=${next}`;
  } while (after);
  throw new Error('It is not in the queue.');
}
