import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PageParts } from '../public-pages.ts';
import { asPage, langOf, type Place, showPage } from '../show-page.ts';
import { confidentialWords } from './confidential-words.ts';
import { qrCodeOf } from './qr-code.ts';

/**
 * Mounts the pages where something is told in confidence. They are the hub's own, with no script of anybody else around
 * them; what their elements send is sealed before. Their titles say nothing of what they are for.
 */
export function mountConfidentialPages(app: FastifyInstance, parts: PageParts): void {
  const { call, publicUrl } = parts;
  const page = (view: string) => async (request: FastifyRequest<Place>, reply: FastifyReply) => {
    const { organisation: code } = request.params;
    const organisation = await call('getOrganisation', { organisation: code }).catch(asPage);
    const lang = langOf(request);
    const address = `${publicUrl}/confidential/${organisation.code}`;
    const said = confidentialWords[lang];
    const qrCode = qrCodeOf(lang === 'cy' ? `${address}?lang=cy` : address);
    return showPage(parts, request, reply, `confidential/${view}`, {
      title: organisation.name,
      serviceName: organisation.name,
      organisation,
      said,
      address,
      qrCode,
    });
  };
  app.get<Place>('/confidential/:organisation', page('form'));
  app.get<Place>('/confidential/:organisation/receipt', page('receipt'));
  app.get<Place>('/confidential/:organisation/safe', page('safe'));
}
