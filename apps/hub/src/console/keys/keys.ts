import { isTested } from '../../handlers/keyring-warnings.ts';
import { maySee } from '../../sign-in/moderator.ts';
import { type Page, whoAsked } from '../parts.ts';
import { readSet } from './set-up.ts';

/** The moderator's own key, and how the keys of their organisations stand. */
export const keys: Page = (app, { call, today }) => {
  app.get('/keys', async (request, reply) => {
    const moderator = whoAsked(request);
    const who = { moderator };
    const [{ keys: own }, { organisations }] = await Promise.all([
      call('listKeys', {}, who),
      call('listOrganisations', {}),
    ]);
    const seen = organisations.filter(({ code }) => maySee(moderator, code));
    const rings = await Promise.all(seen.map(({ code }) => call('openKeyring', { organisation: code }, who)));
    return reply.page('keys/keys.njk', {
      title: 'Keys',
      nav: 'keys',
      keys: own.map((key) => ({ ...key, isOverdue: !isTested(key, today()) })),
      isOverdue: own.some((key) => !isTested(key, today())),
      // those that somebody looks after come first
      organisations: seen
        .map(({ code, name }, at) => ({
          code,
          name,
          warnings: rings[at]?.warnings,
          readers: readSet(rings[at]?.keySet)?.members.length ?? 0,
        }))
        .toSorted((a, b) => Math.min(b.readers, 1) - Math.min(a.readers, 1)),
    });
  });
};
