import type { Action } from '@antiracism-kit/schema';
import { maySee } from '../../sign-in/moderator.ts';
import { formOf } from '../form.ts';
import { goTo, type Page, whoAsked } from '../parts.ts';
import { doneBanner } from '../queue/done-banner.ts';
import { itemData } from './item-data.ts';

/** What a moderator can choose, in the order of the radios, and the page that goes on from it. */
const choices: readonly Action[] = ['publish', 'propose', 'request-changes', 'close', 'decline'];

type ItemAddress = { Params: { id: string } };

/** One item: what was sent, what the checks found, what happened so far, and what to do. */
export const item: Page = (app, parts) => {
  const { call } = parts;
  app.get<ItemAddress>('/items/:id', async (request, reply) => {
    const moderator = whoAsked(request);
    const data = await itemData(parts, moderator, request.params.id);
    const isDone = formOf(request.query).text('done') !== '';
    const done = isDone ? await doneBanner(call, moderator, request.params.id) : undefined;
    const team = (await parts.accounts.list()).filter((one) => maySee(one, data.item.organisation.code));
    return reply.page('item/item.njk', { ...data, done, choices, team });
  });

  app.post<ItemAddress>('/items/:id/decision', async (request, reply) => {
    const form = formOf(request.body);
    const decision = form.text('decision');
    const { id } = request.params;
    if (choices.some((choice) => choice === decision))
      return goTo(reply, `/console/items/${encodeURIComponent(id)}/${decision}?seen=${Number(form.text('seen')) || 0}`);
    const data = await itemData(parts, whoAsked(request), id);
    return reply.status(422).page('item/item.njk', { ...data, choices, errors: { decision: 'Select a decision' } });
  });
};
