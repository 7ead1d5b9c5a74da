import { boardUpdateOverdueSince, countStates, frameworkNamed, Problem, type Strategy } from '@antiracism-kit/schema';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { PageParts } from './public-pages.ts';
import { asPage, langOf, type Place, showPage } from './show-page.ts';
import { strategyWords } from './strategy-words.ts';

/** Mounts the pages of the strategy an organisation follows and of its resources, which need no script. */
export function mountStrategyPages(app: FastifyInstance, parts: PageParts): void {
  const { call, today } = parts;
  const show = async (request: FastifyRequest<Place>, reply: FastifyReply, view: 'strategy' | 'resources') => {
    const organisation = await call('getOrganisation', request.params).catch(asPage);
    // an organisation may have none yet
    const strategy = await call('getStrategy', request.params).catch((fault: unknown) => {
      if (fault instanceof Problem && fault.code === 'not-found') return undefined;
      throw fault;
    });
    const own = strategyWords[langOf(request)];
    const title = view === 'strategy' && strategy ? strategy.title : own[view];
    const data = strategy && view === 'strategy' ? partsOf(strategy, today()) : {};
    const resources = Object.groupBy(strategy?.resources ?? [], ({ kind }) => kind);
    reply.header('cache-control', 'no-cache');
    return showPage(parts, request, reply, view, { own, title, organisation, strategy, resources, ...data });
  };

  app.get<Place>('/o/:organisation/strategy', (request, reply) => show(request, reply, 'strategy'));
  app.get<Place>('/o/:organisation/resources', (request, reply) => show(request, reply, 'resources'));
}

/** What the page of a strategy computes from it. */
function partsOf(strategy: Strategy, today: string) {
  const { priorities, governance, frameworks = [] } = strategy;
  const developers = governance?.committees.filter(({ role }) => role === 'develops') ?? [];
  return {
    overdue: boardUpdateOverdueSince(strategy, today),
    developers: priorities.some(({ commitments }) => commitments.length > 0) ? [] : developers,
    priorities: priorities.map((priority) => {
      const actions = priority.commitments.flatMap((commitment) => commitment.actions);
      return { ...priority, completed: countStates(actions).completed, actions: actions.length };
    }),
    frameworks: frameworks.map((link) => ({ ...link, name: frameworkNamed(link.framework)?.name ?? link.framework })),
  };
}
