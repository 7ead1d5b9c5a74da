import { goTo, type Page } from '../../parts.ts';
import { signingData } from '../set-up.ts';

/** Setting up the keys of an organisation: who can read, three recovery shares, and the first key set. */
export const startKeys: Page = (app, parts) => {
  app.get<{ Params: { code: string } }>('/keys/:code/start', async (request, reply) => {
    const { set, ...data } = await signingData(request, parts);
    if (set || data.people.length < 2) return goTo(reply, data.back.href);
    return reply.page('keys/start/start.njk', { ...data, title: 'Set up the keys', page: 'start' });
  });
};
