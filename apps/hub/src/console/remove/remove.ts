import type { Reason } from '@antiracism-kit/schema';
import { reasonIn } from '../decline/decline.ts';
import { formOf } from '../form.ts';
import { ask, askAgain, decide } from '../item/decide.ts';
import { messageErrors } from '../item/message.ts';
import type { Page } from '../parts.ts';

type ItemAddress = { Params: { id: string } };

/** Taking a published item off the walls. It can be published again. */
export const remove: Page = (app, parts) => {
  app.get<ItemAddress>('/items/:id/remove', (request, reply) =>
    ask(request, reply, parts, 'remove', page(undefined, '')),
  );

  app.post<ItemAddress>('/items/:id/remove', (request, reply) => {
    const form = formOf(request.body);
    const reason = reasonIn(form.text('reason'));
    const message = form.text('message');
    const again = page(reason, message);
    const errors = { ...(!reason && { reason: 'Select a reason' }), ...messageErrors(message, true) };
    if (!reason || Object.keys(errors).length > 0) return askAgain(request, reply, parts, 'remove', again, errors);
    return decide(request, reply, parts, { action: 'remove', reason, ...(message.trim() && { message }) }, again);
  });
};

const page = (reason: Reason | undefined, written: string) => () => ({
  view: 'remove/remove.njk',
  title: 'Remove from the wall',
  extra: { reason, written },
});
