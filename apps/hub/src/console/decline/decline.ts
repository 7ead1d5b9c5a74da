import { Reason } from '@antiracism-kit/schema';
import { formOf } from '../form.ts';
import { ask, askAgain, decide } from '../item/decide.ts';
import type { ItemData } from '../item/item-data.ts';
import { messageErrors } from '../item/message.ts';
import { goTo, type Page } from '../parts.ts';
import { sentence } from '../words.ts';
import { messageFor } from './messages.ts';

type ItemAddress = { Params: { id: string } };
type ReasonAddress = { Params: { id: string; reason: string } };

/** Not publishing an item: first the reason, then words to the author that fit it. */
export const decline: Page = (app, parts) => {
  app.get<ItemAddress>('/items/:id/decline', (request, reply) => ask(request, reply, parts, 'decline', reasons));

  app.post<ItemAddress>('/items/:id/decline', (request, reply) => {
    const form = formOf(request.body);
    const reason = reasonIn(form.text('reason'));
    if (!reason) return askAgain(request, reply, parts, 'decline', reasons, { reason: 'Select a reason' });
    const { id } = request.params;
    return goTo(
      reply,
      `/console/items/${encodeURIComponent(id)}/decline/${reason}?seen=${Number(form.text('seen')) || 0}`,
    );
  });

  app.get<ReasonAddress>('/items/:id/decline/:reason', (request, reply) => {
    const reason = reasonIn(request.params.reason);
    if (!reason) return goTo(reply, `/console/items/${encodeURIComponent(request.params.id)}/decline`);
    return ask(request, reply, parts, 'decline', (data) => message(reason, messageFor(reason, thing(data)))());
  });

  app.post<ReasonAddress>('/items/:id/decline/:reason', (request, reply) => {
    const reason = reasonIn(request.params.reason);
    if (!reason) return goTo(reply, `/console/items/${encodeURIComponent(request.params.id)}/decline`);
    const written = formOf(request.body).text('message');
    const page = message(reason, written);
    const errors = messageErrors(written, reason !== 'other');
    if (Object.keys(errors).length > 0) return askAgain(request, reply, parts, 'decline', page, errors);
    const words = written.trim() ? { message: written } : {};
    return decide(request, reply, parts, { action: 'decline', reason, ...words }, page);
  });
};

/** The reason of that name, or nothing. */
export const reasonIn = (text: string): Reason | undefined =>
  Reason._zod.def.entries && Object.hasOwn(Reason._zod.def.entries, text) ? (text as Reason) : undefined;

const reasons = () => ({ view: 'decline/decline.njk', title: 'Why is this not published?' });

const thing = ({ item }: ItemData): string => sentence(item.kind).toLowerCase();

const message = (reason: Reason, written: string) => () => ({
  view: 'decline/message.njk',
  title: 'Do not publish',
  extra: { reason, written, isOptional: reason !== 'other' },
});
