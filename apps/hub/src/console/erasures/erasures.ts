import { formOf } from '../form.ts';
import { type Page, whoAsked } from '../parts.ts';

/** What will be erased soon because it has been kept for long enough. */
export const erasures: Page = (app, { call }) => {
  app.get('/erasures', async (request, reply) => {
    const after = formOf(request.query).text('after');
    const { items, next } = await call('listErasures', after ? { after } : {}, { moderator: whoAsked(request) });
    return reply.page('erasures/erasures.njk', {
      title: 'Erased in the next 30 days',
      nav: 'erasures',
      items,
      isFirst: !after,
      next: next && `/console/erasures?${new URLSearchParams({ after: next })}`,
    });
  });
};
