import { Problem } from '@antiracism-kit/schema';
import type { FastifyInstance } from 'fastify';
import type { Call } from '../call.ts';
import type { DirectorySource } from '../directory.ts';
import { pagePolicy } from '../pages/headers.ts';
import { asPage } from '../pages/show-page.ts';
import type { Render } from '../pages/views.ts';
import { pageWords } from '../pages/words.ts';
import { embedWords, titleOf } from './embed-words.ts';
import { embeddedOf, embedPath, isWidget, readOptions, sharedOptions } from './embedded.ts';

/** What the pages for iframes work with. */
export interface EmbedParts {
  readonly call: Call;
  readonly render: Render;
  readonly directory: DirectorySource;
}

/** Mounts `/embed/{widget}/{organisation}`: a widget alone on a page, for the iframes of sites that the organisation allows. */
export function mountEmbedPages(app: FastifyInstance, { call, render, directory }: EmbedParts): void {
  app.get<{ Params: { widget: string; organisation: string } }>(
    '/embed/:widget/:organisation',
    async ({ params, query }, reply) => {
      const { widget } = params;
      if (!isWidget(widget)) throw new Problem('not-found');
      const organisation = await call('getOrganisation', { organisation: params.organisation }).catch(asPage);
      const { code } = organisation;
      const hosts = (await directory()).origins(code);
      reply
        .header('content-security-policy', pagePolicy(["'self'", ...hosts]))
        // so that pages which isolate themselves from other origins can show it too
        .header('cross-origin-resource-policy', 'cross-origin')
        .type('text/html; charset=utf-8');
      const read = readOptions(widget, query);
      const options = 'options' in read ? read.options : {};
      const lang = options.lang === 'cy' ? 'cy' : 'en';
      const page = { lang, words: pageWords[lang], own: embedWords[lang], title: titleOf(widget, lang), organisation };
      if ('wrong' in read)
        return reply.code(400).send(render('embed/wrong-option.njk', { ...page, wrong: read.wrong }));
      const { page: path, links } = embeddedOf(widget);
      const { id = widget, lang: _, 'open-filters': opens, ...own } = options;
      const linked = Object.entries(links).map(([name, to]) => [name, embedPath(to, code, sharedOptions(options))]);
      const hubPage = `/o/${code}/${path}${lang === 'cy' ? '?lang=cy' : ''}`;
      const attributes = {
        organisation: code,
        lang,
        ...own,
        ...(opens === 'true' && { 'open-filters': '' }),
        ...(widget.endsWith('-form') && { 'organisation-name': organisation.name }),
        ...(widget === 'pledge-count' && { 'pledges-href': hubPage }),
        ...Object.fromEntries(linked),
      };
      return reply.send(render('embed/embed.njk', { ...page, id, widget, attributes, hubPage }));
    },
  );
}
