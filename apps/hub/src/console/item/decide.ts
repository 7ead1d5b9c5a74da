import { type Action, type Item, Problem, type Reason, type RouteName } from '@antiracism-kit/schema';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { formOf } from '../form.ts';
import { type Errors, goTo, type PageParts, whoAsked } from '../parts.ts';
import { type ItemData, itemData } from './item-data.ts';

/** A decision as a page of the console takes it. */
export interface Decision {
  readonly action: 'publish' | 'request-changes' | 'decline' | 'close' | 'remove' | 'undo';
  readonly reason?: Reason;
  readonly message?: string;
}

/** A step that is no decision: the row that takes it, and what it takes besides the item. */
export interface Step {
  readonly action: Action;
  readonly row: RouteName;
  readonly input: object;
}

/** The page that asks for a decision. */
export interface Asking {
  readonly view: string;
  readonly title: string;
  readonly extra?: Record<string, unknown>;
}

/** The steps the moderator saw when the form was made. */
export const seenIn = (form: ReturnType<typeof formOf>): number | undefined => Number(form.text('seen')) || undefined;

/** Shows the page that asks for a decision, or sends back to the item when the decision is not open. */
export async function ask(
  request: FastifyRequest<{ Params: { id: string } }>,
  reply: FastifyReply,
  parts: PageParts,
  action: Action,
  page: (data: ItemData) => Asking,
): Promise<FastifyReply> {
  const data = await itemData(parts, whoAsked(request), request.params.id);
  const seen = seenIn(formOf(request.query)) ?? data.seen;
  const { view, title, extra } = page(data);
  const since = data.item.decisions.slice(seen);
  if (!data.item.open.includes(action) && since.length === 0) return goTo(reply, `/console/items/${data.item.id}`);
  return reply.page(view, {
    ...data,
    ...extra,
    itemTitle: data.title,
    title,
    seen: data.seen,
    since,
    isOpen: isOpen(data, action),
  });
}

/** Shows a form again with what is wrong with it, and everything that was written. */
export async function askAgain(
  request: FastifyRequest<{ Params: { id: string } }>,
  reply: FastifyReply,
  parts: PageParts,
  action: Action,
  page: (data: ItemData) => Asking,
  errors: Errors,
): Promise<FastifyReply> {
  const data = await itemData(parts, whoAsked(request), request.params.id);
  const { view, title, extra } = page(data);
  const seen = seenIn(formOf(request.body)) ?? data.seen;
  return reply.status(422).page(view, {
    ...data,
    ...extra,
    itemTitle: data.title,
    title,
    seen,
    since: [],
    isOpen: isOpen(data, action),
    errors,
  });
}

/** Decides, and goes on to the queue. */
export const decide = (
  request: FastifyRequest<{ Params: { id: string } }>,
  reply: FastifyReply,
  parts: PageParts,
  decision: Decision,
  page: (data: ItemData) => Asking,
): Promise<FastifyReply> => {
  const step = { action: decision.action, row: 'decideSubmission', input: decision } as const;
  return take(request, reply, parts, step, page, `/console/items?done=${encodeURIComponent(request.params.id)}`);
};

/** Takes a step and goes on, back to the item unless told otherwise. Where something else happened first, shows the page again: what happened, and what was written. */
export async function take(
  request: FastifyRequest<{ Params: { id: string } }>,
  reply: FastifyReply,
  parts: PageParts,
  { action, row, input }: Step,
  page: (data: ItemData) => Asking,
  next = `/console/items/${encodeURIComponent(request.params.id)}`,
): Promise<FastifyReply> {
  const moderator = whoAsked(request);
  const { id } = request.params;
  const seen = seenIn(formOf(request.body)) ?? 0;
  try {
    await parts.call(row, { id, seen, ...input }, { moderator });
    return goTo(reply, next);
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== 409) throw error;
    const data = await itemData(parts, moderator, id);
    const { view, title, extra } = page(data);
    const since = data.item.decisions.slice(seen);
    return reply.status(409).page(view, {
      ...data,
      ...extra,
      itemTitle: data.title,
      title,
      since,
      isOpen: isOpen(data, action),
      late: true,
    });
  }
}

const isOpen = ({ item, mayPublish }: ItemData, action: Item['open'][number]): boolean =>
  item.open.includes(action) && (action !== 'publish' || mayPublish === true);
