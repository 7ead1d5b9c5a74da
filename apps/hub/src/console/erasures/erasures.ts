import { type Page, whoAsked } from '../parts.ts';

/** What will be erased soon because it has been kept for long enough. */
export const erasures: Page = (app, { call }) => {
  app.get('/erasures', async (request, reply) => {
    const { items } = await call('listErasures', {}, { moderator: whoAsked(request) });
    return reply.page('erasures/erasures.njk', { title: 'Erased in the next 30 days', nav: 'erasures', items });
  });
};
