import { Problem } from '@antiracism-kit/schema';
import { fingerprint } from '@antiracism-kit/seal/words';
import { qrCodeOf } from '../../../pages/confidential/qr-code.ts';
import type { Page } from '../../parts.ts';
import { keyringData } from '../set-up.ts';

/** A poster with the address of the page, and the words by which people find another key set in its place. */
export const poster: Page = (app, parts) => {
  app.get<{ Params: { code: string } }>('/keys/:code/poster', async (request, reply) => {
    const { set, organisation, nav } = await keyringData(request, parts);
    if (!set) throw new Problem('not-found');
    const address = `${parts.origin}/confidential/${organisation.code}`;
    const link = `${address}#signer=${set.signer}`;
    return reply.page('keys/poster/poster.njk', {
      title: 'Tell us in confidence',
      nav,
      organisation,
      short: address.replace(/^https?:\/\//, ''),
      link,
      qrCode: qrCodeOf(link),
      signerWords: await fingerprint(set.signer),
    });
  });
};
