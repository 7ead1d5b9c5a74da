import {
  actionStates,
  actionsOf,
  boardUpdateOverdueSince,
  countStates,
  isOverdue,
  noUpdateSince,
  Problem,
  type Strategy,
  stateOf,
  wholeStrategy,
} from '@antiracism-kit/schema';
import type { FastifyInstance } from 'fastify';
import { progressWords } from './progress-words.ts';
import type { PageParts } from './public-pages.ts';
import { asPage, ifMissing, langOf, type Place, showPage } from './show-page.ts';

type Latest = Readonly<Record<string, string>>;
type Action = ReturnType<typeof actionsOf>[number]['action'];

const standing = (action: Action, strategy: Strategy, latest: Latest, today: string) => ({
  ...action,
  state: stateOf(action),
  isOverdue: isOverdue(action, today),
  quietSince: noUpdateSince(strategy, action, latest[action.ref], today),
});

/** The strategy as its page shows it: every action with how it stands. */
const withStandings = (strategy: Strategy, latest: Latest, today: string) =>
  strategy.priorities.map((priority) => ({
    ...priority,
    commitments: priority.commitments.map((commitment) => ({
      ...commitment,
      hasUpdates: latest[commitment.ref] !== undefined,
      actions: commitment.actions.map((action) => standing(action, strategy, latest, today)),
    })),
  }));

// refused where there is nothing to read, like any other address
const subjectOf = (strategy: Strategy, ref: string) => {
  if (ref === wholeStrategy) return {};
  const action = actionsOf(strategy).find((placed) => placed.action.ref === ref)?.action;
  const commitment = strategy.priorities.flatMap(({ commitments }) => commitments).find((one) => one.ref === ref);
  if (!action && !commitment) throw new Problem('not-found');
  return { action, commitment };
};

/** Mounts the pages of progress, which need no script: the whole, and what was said on each part of it. */
export function mountProgressPages(app: FastifyInstance, parts: PageParts): void {
  const { call, today } = parts;
  const organisationOf = ({ organisation }: Place['Params']) => call('getOrganisation', { organisation }).catch(asPage);

  app.get<Place>('/o/:organisation/progress', async (request, reply) => {
    const organisation = await organisationOf(request.params);
    const own = progressWords[langOf(request)];
    const at = { organisation: organisation.code };
    const strategy = await call('getStrategy', at).catch(ifMissing);
    const shown = { title: own.progress, organisation, own };
    reply.header('cache-control', 'no-cache');
    if (!strategy) return showPage(parts, request, reply, 'progress', shown);
    const { latest = {} } = await call('listProgress', at);
    const actions = actionsOf(strategy).map(({ action }) => action);
    const counts = countStates(actions);
    return showPage(parts, request, reply, 'progress', {
      ...shown,
      strategy,
      priorities: withStandings(strategy, latest, today()),
      counts: actionStates.filter((state) => counts[state] > 0).map((state) => ({ state, count: counts[state] })),
      total: actions.length,
      updated: Object.values(latest).sort().at(-1),
      boardOverdue: boardUpdateOverdueSince(strategy, today()),
      hasUpdates: latest[wholeStrategy] !== undefined,
      today: today(),
    });
  });

  app.get<Place & { Params: { ref: string } }>('/o/:organisation/progress/:ref', async (request, reply) => {
    const organisation = await organisationOf(request.params);
    const own = progressWords[langOf(request)];
    const { ref } = request.params;
    const { after } = request.query;
    const at = { organisation: organisation.code };
    const strategy = await call('getStrategy', at).catch(asPage);
    const { action, commitment } = subjectOf(strategy, ref);
    const { updates, next } = await call('listProgress', { ...at, subject: ref, ...(after && { after }) }).catch(
      asPage,
    );
    const corrected = new Map(updates.map(({ supersedes, on }) => [supersedes, on]));
    reply.header('cache-control', 'no-cache');
    return showPage(parts, request, reply, 'progress-subject', {
      title: action?.title ?? commitment?.text ?? own.wholeStrategy,
      organisation,
      own,
      strategy,
      action: action && standing(action, strategy, { [ref]: updates[0]?.on ?? '' }, today()),
      updates: updates.map((update) => ({ ...update, correctedOn: corrected.get(update.id) })),
      next,
    });
  });
}
