import { textFault } from '@antiracism-kit/schema';
import { formOf } from '../form.ts';
import { ask, askAgain, take } from '../item/decide.ts';
import { messageErrors } from '../item/message.ts';
import type { Page } from '../parts.ts';

type ItemAddress = { Params: { id: string } };

/** Saying beside a published item what the team did. */
export const respond: Page = (app, parts) => {
  app.get<ItemAddress>('/items/:id/respond', (request, reply) => ask(request, reply, parts, 'respond', page('', '')));

  app.post<ItemAddress>('/items/:id/respond', (request, reply) => {
    const form = formOf(request.body);
    const message = form.text('message');
    const role = form.text('role').trim();
    const wrong = textFault(role, { min: 1, max: 100 });
    const errors = { ...messageErrors(message, false), ...(wrong && { role: 'Enter the role of who says this' }) };
    const again = page(message, role);
    if (Object.keys(errors).length > 0) return askAgain(request, reply, parts, 'respond', again, errors);
    return take(request, reply, parts, { action: 'respond', row: 'respondPublicly', input: { message, role } }, again);
  });
};

const page = (written: string, role: string) => () => ({
  view: 'respond/respond.njk',
  title: 'Say what we did',
  extra: { written, role },
});
