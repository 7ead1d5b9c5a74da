import { Problem } from '@antiracism-kit/schema';
import type { FastifyInstance } from 'fastify';
import type { Call } from '../call.ts';
import { openToAll } from '../guards/origins.ts';
import { asPage } from '../pages/show-page.ts';
import { pageWords } from '../pages/words.ts';
import { titleOf } from './embed-words.ts';
import { embedded, embeddedOf, isWidget, readOptions, type WidgetName } from './embedded.ts';
import { iframe } from './iframe.ts';

const widest = 720;

interface Found {
  readonly widget: WidgetName;
  readonly organisation: string;
  readonly query: Readonly<Record<string, string>>;
}

/** The widget that a page of this hub is the page of: one below `/o/`, or one for iframes. */
function widgetAt(address: string, hub: string): Found | undefined {
  const { origin, pathname, searchParams } = URL.canParse(address) ? new URL(address) : new URL('about:blank');
  if (origin !== hub) return undefined;
  const query = Object.fromEntries(searchParams);
  const [, at, ...path] = pathname.replace(/\/$/, '').split('/');
  if (at === 'embed') {
    const [widget = '', organisation = '', ...more] = path;
    return isWidget(widget) && more.length === 0 ? { widget, organisation, query } : undefined;
  }
  if (at !== 'o') return undefined;
  const [organisation = '', ...rest] = path;
  const { lang } = query;
  const shown = lang === 'cy' ? { lang } : {};
  const [folder, story] = rest;
  if (folder === 'stories' && story && rest.length === 2)
    return { widget: 'story-wall', organisation, query: { ...shown, story } };
  const widget = Object.entries(embedded).find(([, { page }]) => page === rest.join('/'))?.[0];
  return widget && isWidget(widget) ? { widget, organisation, query: shown } : undefined;
}

/** Where a consumer finds out how to show the page at this address of the hub; nothing for pages that are no widget's. */
export function oembedAddress(hub: string, path: string): string | undefined {
  const address = hub + path;
  if (!widgetAt(address, hub)) return undefined;
  return `${hub}/oembed?url=${encodeURIComponent(address)}&format=json`;
}

const pixels = (text: unknown, most: number) =>
  Math.min(/^[1-9]\d{0,5}$/.test(String(text)) ? Number(text) : most, most);

/** Serves `/oembed`, the way in for editors that unfold a pasted link (oembed.com, version 1.0). */
export function mountOembed(app: FastifyInstance, { call, hub }: { readonly call: Call; readonly hub: string }): void {
  app.get<{ Querystring: Readonly<Record<string, unknown>> }>('/oembed', async ({ query }, reply) => {
    reply.headers(openToAll).header('x-content-type-options', 'nosniff');
    const { url, format = 'json', maxwidth, maxheight } = query;
    if (format !== 'json')
      return reply
        .code(501)
        .type('application/problem+json; charset=utf-8')
        .send(JSON.stringify({ type: 'about:blank', title: 'Only JSON is there.', status: 501 }));
    const found = widgetAt(String(url), hub);
    const read = found && readOptions(found.widget, found.query);
    if (!read || !('options' in read)) throw new Problem('not-found');
    const organisation = await call('getOrganisation', { organisation: found.organisation }).catch(asPage);
    const lang = read.options.lang === 'cy' ? 'cy' : 'en';
    const title = `${titleOf(found.widget, lang)} – ${organisation.name}`;
    const width = pixels(maxwidth, widest);
    const height = pixels(maxheight, embeddedOf(found.widget).height);
    const { widget, organisation: code } = found;
    const answer = {
      version: '1.0',
      type: 'rich',
      title,
      author_name: organisation.name,
      provider_name: pageWords[lang].service,
      provider_url: hub,
      cache_age: 86_400,
      html: iframe({ hub, widget, organisation: code, options: read.options, title, width, height }),
      width,
      height,
    };
    return reply
      .header('cache-control', 'public, max-age=300')
      .type('application/json; charset=utf-8')
      .send(JSON.stringify(answer));
  });
}
