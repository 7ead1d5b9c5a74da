import { goTo, type Page, whoAsked } from '../../parts.ts';
import { keyringData, sharesAsked } from '../set-up.ts';

/** Sealing again what is open, after somebody came or left: by somebody who can open it, in their browser. */
export const resealOpen: Page = (app, parts) => {
  app.get<{ Params: { code: string } }>('/keys/:code/reseal', async (request, reply) => {
    const { organisation, set, nav } = await keyringData(request, parts);
    const { keys } = await parts.call('listKeys', {}, { moderator: whoAsked(request) });
    const back = `/console/keys/${organisation.code}`;
    const shares = sharesAsked(request);
    if (!set || (keys.length === 0 && !shares.shares)) return goTo(reply, back);
    return reply.page('keys/reseal/reseal.njk', {
      title: 'Seal again what is open',
      nav,
      page: 'reseal',
      organisation,
      keys,
      back: { text: `Keys of ${organisation.shortName}`, href: back },
      given: { organisation: organisation.code, ...shares },
    });
  });
};
