import { Problem } from '@antiracism-kit/schema';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { oembedAddress } from '../embed/oembed.ts';
import { storyWords } from './story-words.ts';
import type { Render } from './views.ts';
import { pageWords } from './words.ts';

/** A page of an organisation. */
export interface Place {
  Params: { organisation: string };
  Querystring: { after?: string; lang?: string };
}

/** The language a page was asked for in. */
export const langOf = ({ query }: FastifyRequest): 'en' | 'cy' =>
  (query as { lang?: unknown }).lang === 'cy' ? 'cy' : 'en';

/** To someone who follows a link, a wrong address is one thing, whatever part of it is wrong. */
export const asPage = (fault: unknown): never => {
  throw fault instanceof Problem && fault.status < 500 ? new Problem('not-found') : fault;
};

/** What need not be there is nothing when it is not; any other fault stays one. */
export const ifMissing = (fault: unknown): undefined => {
  if (fault instanceof Problem && fault.code === 'not-found') return undefined;
  throw fault;
};

/** Answers with a public page, in the language it was asked for in. */
export function showPage(
  { render, publicUrl }: { readonly render: Render; readonly publicUrl: string },
  request: FastifyRequest,
  reply: FastifyReply,
  view: string,
  data: Record<string, unknown>,
): FastifyReply {
  const lang = langOf(request);
  const path = request.url.replace(/\?.*/, '') + (lang === 'cy' ? '?lang=cy' : '');
  const oembed = oembedAddress(publicUrl, path);
  const shared = { oembed, lang, words: pageWords[lang], own: storyWords[lang], serviceName: pageWords[lang].service };
  return reply.type('text/html; charset=utf-8').send(render(`pages/${view}.njk`, { ...shared, ...data }));
}
