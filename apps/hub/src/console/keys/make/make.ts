import { formOf } from '../../form.ts';
import { type Page, whoAsked } from '../../parts.ts';

/** Making a key, in the browser of the moderator whose it is. */
export const makeKey: Page = (app, { call }) => {
  app.get('/keys/make', async (request, reply) => {
    const moderator = whoAsked(request);
    const { keys } = await call('listKeys', {}, { moderator });
    const adds = keys.length > 0 && formOf(request.query).text('add') === 'way';
    return reply.page('keys/make/make.njk', {
      title: adds ? 'Another way to open my key' : 'Make my key',
      nav: 'keys',
      page: 'make',
      back: { text: 'Keys', href: '/console/keys' },
      given: { name: `${moderator.name}, told in confidence`, ...(adds && { adds: 'way' }) },
      // another way is added to the newest
      keys: adds ? keys.slice(0, 1) : keys,
    });
  });
};
