import { formOf } from '../form.ts';
import { ask, askAgain, decide } from '../item/decide.ts';
import { messageErrors } from '../item/message.ts';
import type { Page } from '../parts.ts';

type ItemAddress = { Params: { id: string } };

/** Asking the author to change an item, with words they read through the receipt. */
export const requestChanges: Page = (app, parts) => {
  app.get<ItemAddress>('/items/:id/request-changes', (request, reply) =>
    ask(request, reply, parts, 'request-changes', withMessage('')),
  );

  app.post<ItemAddress>('/items/:id/request-changes', (request, reply) => {
    const message = formOf(request.body).text('message');
    const page = withMessage(message);
    const errors = messageErrors(message, false);
    if (Object.keys(errors).length > 0) return askAgain(request, reply, parts, 'request-changes', page, errors);
    return decide(request, reply, parts, { action: 'request-changes', message }, page);
  });
};

const withMessage = (written: string) => () => ({
  view: 'request-changes/request-changes.njk',
  title: 'Ask the author to change it',
  extra: { written },
});
