import type { Kind } from '@antiracism-kit/schema';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Call } from '../call.ts';
import { problemList } from '../guards/problems.ts';
import type { RateGuard } from '../guards/rate.ts';
import { mountConfidentialPages } from './confidential/confidential-pages.ts';
import { mountForms } from './forms/form-page.ts';
import { pledgeFormWords } from './forms/form-words.ts';
import { mountGetCode } from './get-code/get-code-page.ts';
import { mountMeasuresPage } from './measures-page.ts';
import { mountProgressPages } from './progress-page.ts';
import { mountReceiptPage } from './receipt/receipt-page.ts';
import { mountReminderPage } from './reminder-page.ts';
import { asPage, langOf, type Place, showPage } from './show-page.ts';
import { mountStoryPages } from './story-pages.ts';
import { mountStrategyPages } from './strategy-pages.ts';
import type { Render } from './views.ts';
import { pledgeGroups, wallQuery, wallView } from './wall-filters.ts';
import { namesOn } from './wall-of.ts';
import { pageWords } from './words.ts';

/** What the public pages work with. */
export interface PageParts {
  readonly call: Call;
  readonly render: Render;
  /** The day, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** What can be sent to this hub. */
  readonly kinds: readonly Kind[];
  /** The hub's own origin. */
  readonly publicUrl: string;
  /** Counts what each network sends; absent where nothing is limited. */
  readonly rateGuard: RateGuard | undefined;
}

/** Mounts the pages that anyone may open: those the widgets' fallback links lead to, and the list of organisations. */
export async function mountPages(app: FastifyInstance, parts: PageParts): Promise<void> {
  const { call, kinds } = parts;
  const pledges = namesOn('pledges', kinds);
  const page = (request: FastifyRequest, reply: FastifyReply, view: string, data: Record<string, unknown>) =>
    showPage(parts, request, reply, view, data);
  const organisationOf = async ({ organisation }: Place['Params']) =>
    call('getOrganisation', { organisation }).catch(asPage);
  const list = async (request: FastifyRequest, reply: FastifyReply, folder: 'pledges' | 'receipt') => {
    const { organisations } = await call('listOrganisations', {});
    const shown = organisations.filter(({ validTo }) => folder === 'receipt' || validTo === undefined);
    const words = pageWords[langOf(request)];
    const title = folder === 'receipt' ? words.useReceipt : words.pledges;
    return page(request, reply, 'home', {
      title,
      folder,
      organisations: shown.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB')),
    });
  };

  app.get('/', (request, reply) => list(request, reply, 'pledges'));
  app.get('/receipt', (request, reply) => list(request, reply, 'receipt'));
  app.get('/problems', (request, reply) =>
    page(request, reply, 'problems', { title: 'Refusals', lang: 'en', problems: problemList() }),
  );

  app.get<Place>('/o/:organisation/pledges', async (request, reply) => {
    const organisation = await organisationOf(request.params);
    const lang = langOf(request);
    const query = wallQuery(request.query, pledges);
    const found = await call('listPublished', { ...query.input, organisation: organisation.code }).catch(asPage);
    reply.header('cache-control', 'no-cache');
    return page(request, reply, 'pledges', {
      ...{ title: pageWords[lang].pledges, organisation, ...found },
      ...wallView(query, lang, 'pledges', found),
      groups: found.choices && pledgeGroups(query, lang, found.choices),
    });
  });
  app.get<Place>('/o/:organisation/pledges/new', async (request, reply) =>
    page(request, reply, 'pledge', {
      title: pageWords[langOf(request)].make,
      form: pledgeFormWords(langOf(request)),
      organisation: await organisationOf(request.params),
    }),
  );
  mountGetCode(app, parts);
  await mountForms(app, parts);
  await mountReceiptPage(app, parts);
  mountConfidentialPages(app, parts);
  mountStoryPages(app, parts);
  await mountReminderPage(app, parts);
  mountMeasuresPage(app, parts);
  mountStrategyPages(app, parts);
  mountProgressPages(app, parts);
}
