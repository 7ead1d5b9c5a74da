import { goTo, type Page } from '../../parts.ts';
import { signingData } from '../set-up.ts';

/** Saying anew who can read: somebody came or left, or the last day is near. */
export const changeKeys: Page = (app, parts) => {
  app.get<{ Params: { code: string } }>('/keys/:code/change', async (request, reply) => {
    const { set, ...data } = await signingData(request, parts);
    if (!set) return goTo(reply, data.back.href);
    if (data.keys.length === 0 && !data.given.shares) return goTo(reply, '/console/keys/make');
    return reply.page('keys/change/change.njk', { ...data, title: 'Change who can read', page: 'change' });
  });
};
