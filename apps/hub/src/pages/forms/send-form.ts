import { Problem } from '@antiracism-kit/schema';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RateGuard } from '../../guards/rate.ts';
import type { FormWords } from './form-words.ts';

/** What came of a sending. */
export type Sent<Answer> =
  | { readonly is: 'stored'; readonly answer: Answer }
  /** The same key had already brought something else. */
  | { readonly is: 'earlier' }
  | { readonly is: 'refused'; readonly problem: Problem }
  /** Nothing was stored, and the same page can try again. */
  | { readonly is: 'not-now'; readonly status: number; readonly minutes?: number };

/** Sends what a form holds to one row, within what its network may send. A fault that nobody foresaw is thrown. */
export async function sendForm<Answer>(
  request: FastifyRequest,
  reply: FastifyReply,
  guard: RateGuard | undefined,
  send: () => Promise<Answer>,
): Promise<Sent<Answer>> {
  try {
    await guard?.(request, reply);
    return { is: 'stored', answer: await send() };
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    if (fault.code === 'key-reused') return { is: 'earlier' };
    if (fault.code === 'too-many-requests')
      return { is: 'not-now', status: fault.status, minutes: Math.ceil(Number(reply.getHeader('retry-after')) / 60) };
    if (fault.code === 'unavailable') return { is: 'not-now', status: fault.status };
    return { is: 'refused', problem: fault };
  }
}

/** Why something was not sent, for the top of the page that can send it again. */
export const notSentWords = (
  { minutes }: { readonly minutes?: number },
  words: Pick<NonNullable<ReturnType<FormWords['of']>>['sending'], 'busy' | 'refused' | 'kept'>,
): string => (minutes === undefined ? words.refused : words.busy(minutes));
