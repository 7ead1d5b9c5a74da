import { Problem } from '@antiracism-kit/schema';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Call } from '../call.ts';
import { problemList } from '../guards/problems.ts';
import type { Render } from './views.ts';

/** What the public pages work with. */
export interface PageParts {
  readonly call: Call;
  readonly render: Render;
}

interface Place {
  Params: { organisation: string };
  Querystring: { after?: string };
}

/** Mounts the pages that anyone may open: those the widgets' fallback links lead to, and the list of organisations. */
export function mountPages(app: FastifyInstance, { call, render }: PageParts): void {
  const page = (reply: FastifyReply, view: string, data: Record<string, unknown>) =>
    reply.type('text/html; charset=utf-8').send(render(`pages/${view}.njk`, data));
  const organisationOf = async ({ organisation }: Place['Params']) =>
    call('getOrganisation', { organisation }).catch(asPage);

  app.get('/', async (_, reply) => {
    const { organisations } = await call('listOrganisations', {});
    const current = organisations.filter(({ validTo }) => validTo === undefined);
    const named = current.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
    return page(reply, 'home', {
      title: 'Antiracism pledges',
      organisations: named,
      ways: ways('pledges', 'Read the pledges'),
    });
  });
  app.get('/receipt', async (_, reply) => {
    const { organisations } = await call('listOrganisations', {});
    const named = organisations.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
    return page(reply, 'home', {
      title: 'Use your receipt',
      organisations: named,
      ways: ways('receipt', 'Use a receipt'),
    });
  });
  app.get('/problems', (_, reply) => page(reply, 'problems', { title: 'Refusals', problems: problemList() }));

  app.get<Place>('/o/:organisation/pledges', async ({ params, query }, reply) => {
    const organisation = await organisationOf(params);
    const { after } = query;
    const found = await call('listPublished', {
      organisation: organisation.code,
      kind: 'pledge',
      size: '24',
      ...(after && { after }),
    }).catch(asPage);
    reply.header('cache-control', 'no-cache');
    return page(reply, 'pledges', { title: 'Antiracism pledges', organisation, ...found });
  });
  app.get<Place>('/o/:organisation/pledge', async ({ params }, reply) =>
    page(reply, 'pledge', { title: 'Make a pledge', organisation: await organisationOf(params) }),
  );
  app.get<Place>('/o/:organisation/receipt', async ({ params }, reply) =>
    page(reply, 'receipt', { title: 'Use your receipt', organisation: await organisationOf(params) }),
  );
}

const ways = (folder: string, text: string) => ({ folder, text });

// To someone who follows a link, a wrong address is one thing, whatever part of it is wrong.
const asPage = (fault: unknown): never => {
  throw fault instanceof Problem && fault.status < 500 ? new Problem('not-found') : fault;
};
