import { type Page, whoAsked } from '../../parts.ts';

/** Making a key, in the browser of the moderator whose it is. */
export const makeKey: Page = (app, { call }) => {
  app.get('/keys/make', async (request, reply) => {
    const moderator = whoAsked(request);
    const { keys } = await call('listKeys', {}, { moderator });
    return reply.page('keys/make/make.njk', {
      title: 'Make my key',
      nav: 'keys',
      page: 'make',
      back: { text: 'Keys', href: '/console/keys' },
      given: { name: `${moderator.name}, told in confidence` },
      keys,
    });
  });
};
