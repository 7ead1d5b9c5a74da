import { formOf } from '../form.ts';
import { ask, askAgain, decide } from '../item/decide.ts';
import { messageErrors } from '../item/message.ts';
import type { Page } from '../parts.ts';

type ItemAddress = { Params: { id: string } };

/** Closing a request: somebody has been in touch. */
export const close: Page = (app, parts) => {
  app.get<ItemAddress>('/items/:id/close', (request, reply) => ask(request, reply, parts, 'close', page('')));

  app.post<ItemAddress>('/items/:id/close', (request, reply) => {
    const message = formOf(request.body).text('message');
    const errors = messageErrors(message, true);
    if (Object.keys(errors).length > 0) return askAgain(request, reply, parts, 'close', page(message), errors);
    const words = message.trim() ? { message } : {};
    return decide(request, reply, parts, { action: 'close', ...words }, page(message));
  });
};

const page = (written: string) => () => ({ view: 'close/close.njk', title: 'Close', extra: { written } });
