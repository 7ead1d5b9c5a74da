import type { Input, Kind, Output, Status } from '@antiracism-kit/schema';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { maySee } from '../../sign-in/moderator.ts';
import { formOf } from '../form.ts';
import { type Page, type PageParts, whoAsked } from '../parts.ts';
import { urgentFlags, words } from '../words.ts';
import { doneBanner } from './done-banner.ts';

type Items = Output<'listQueue'>['items'];

/** The queue of items to check, and the same list of what is published. */
export const queue: Page = (app, parts) => {
  app.get('/items', (request, reply) => list(request, reply, parts, { status: '', nav: 'items' }));
  app.get('/published', (request, reply) => list(request, reply, parts, { status: 'published', nav: 'published' }));
};

async function list(
  request: FastifyRequest,
  reply: FastifyReply,
  parts: PageParts,
  first: { status: Status | ''; nav: string },
) {
  const moderator = whoAsked(request);
  const asked = formOf(request.query);
  const chosen = {
    status: asked.text('status') || first.status,
    kind: asked.text('kind'),
    organisation: asked.text('organisation'),
    flag: asked.text('flag'),
    assigned: asked.text('assigned'),
  };
  const filter = filterOf(chosen, parts.kinds);
  const after = asked.text('after');
  const isFiltered =
    chosen.status !== first.status || Boolean(chosen.kind || chosen.organisation || chosen.flag || chosen.assigned);
  const [page, urgent, done, { organisations }] = await Promise.all([
    parts.call('listQueue', { ...filter, ...(after && { after }) }, { moderator }),
    first.nav === 'items' && !isFiltered && !after ? urgentItems(parts, moderator) : [],
    doneBanner(parts.call, moderator, asked.text('done')),
    parts.call('listOrganisations', {}),
  ]);
  const apart = new Set(urgent.map(({ id }) => id));
  return reply.page('queue/queue.njk', {
    title: first.nav === 'items' ? `Items to check (${page.waiting})` : 'Published items',
    nav: first.nav,
    waits: first.nav === 'items' && !chosen.status,
    here: `/console/${first.nav}`,
    urgent,
    rest: page.items.filter(({ id }) => !apart.has(id)),
    next: page.next && address(`/console/${first.nav}`, { ...chosen, after: page.next }),
    isFirst: !after,
    start: address(`/console/${first.nav}`, chosen),
    chosen,
    isFiltered,
    done,
    kinds: parts.kinds.map(({ name }) => name),
    names: Object.fromEntries(organisations.map(({ code, shortName }) => [code, shortName])),
    organisations: organisations.filter(({ code }) => maySee(moderator, code)),
  });
}

// Without a status the queue is what waits for the team. Something an address holds that the contract does not know filters by nothing.
function filterOf(
  {
    status,
    kind,
    organisation,
    flag,
    assigned,
  }: Record<'status' | 'kind' | 'organisation' | 'flag' | 'assigned', string>,
  kinds: readonly Kind[],
): Input<'listQueue'> {
  return {
    ...(Object.hasOwn(words.statuses, status) && { status: status as Status }),
    ...(kinds.some(({ name }) => name === kind) && { kind }),
    ...(/^[A-Z0-9]{3,10}$/.test(organisation) && { organisation }),
    ...(Object.hasOwn(words.flags, flag) && { flag }),
    ...((assigned === 'me' || assigned === 'nobody') && { assigned }),
  };
}

// What waits with an urgent flag, of the first pages that hold any.
async function urgentItems({ call }: PageParts, moderator: ReturnType<typeof whoAsked>): Promise<Items> {
  const found = await Promise.all(urgentFlags.map((flag) => call('listQueue', { flag }, { moderator })));
  const items = found.flatMap((page) => page.items);
  return items.filter(({ id }, at) => items.findIndex((other) => other.id === id) === at);
}

function address(path: string, answers: Record<string, string>): string {
  const query = new URLSearchParams(Object.entries(answers).filter(([, value]) => value));
  return `${path}?${query}`;
}
