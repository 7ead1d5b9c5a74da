import { addDays } from '../../../handlers/erase-day.ts';
import { testDays } from '../../../handlers/keyring-warnings.ts';
import { goTo, type Page, whoAsked } from '../../parts.ts';

/** The monthly question whether a moderator can still open what is sealed to their key. */
export const testKey: Page = (app, { call, today }) => {
  app.get('/keys/test', async (request, reply) => {
    const { keys } = await call('listKeys', {}, { moderator: whoAsked(request) });
    if (keys.length === 0) return goTo(reply, '/console/keys/make');
    return reply.page('keys/test/test.njk', {
      title: 'Can you still open the test item?',
      nav: 'keys',
      page: 'test',
      back: { text: 'Keys', href: '/console/keys' },
      next: addDays(today(), testDays),
      keys,
    });
  });
};
