import { formOf } from '../form.ts';
import { ask, askAgain, take } from '../item/decide.ts';
import { messageErrors } from '../item/message.ts';
import type { Page } from '../parts.ts';

type ItemAddress = { Params: { id: string } };

/** Messages to begin with; a moderator changes them as they like. */
const templates: Record<string, string> = {
  question: 'Thank you for what you sent. Can you tell us a little more about what happened next?',
  support:
    'Thank you for telling us. If you would like to talk to someone now, the page "Get support" says who is there for you.',
  passed:
    'Thank you. We have passed what you told us to the people who can act on it. We will write here when we hear back.',
};

/** Writing to the author, who reads it with the receipt. */
export const askAuthor: Page = (app, parts) => {
  app.get<ItemAddress>('/items/:id/message', (request, reply) => {
    const template = formOf(request.query).text('template');
    return ask(
      request,
      reply,
      parts,
      'ask',
      page(Object.hasOwn(templates, template) ? (templates[template] ?? '') : ''),
    );
  });

  app.post<ItemAddress>('/items/:id/message', (request, reply) => {
    const message = formOf(request.body).text('message');
    const errors = messageErrors(message, false);
    if (Object.keys(errors).length > 0) return askAgain(request, reply, parts, 'ask', page(message), errors);
    return take(request, reply, parts, { action: 'ask', row: 'askAuthor', input: { message } }, page(message));
  });
};

const page = (written: string) => () => ({
  view: 'ask-author/ask-author.njk',
  title: 'Write to the author',
  extra: { written },
});
