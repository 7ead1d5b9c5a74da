import { Problem } from '@antiracism-kit/schema';
import type { FastifyReply } from 'fastify';
import { formOf } from '../../form.ts';
import { goTo, type Page, whoAsked } from '../../parts.ts';
import { changesBetween } from '../changes.ts';
import { type OpenDraft, openDraft, refusalsOf } from '../draft.ts';
import { listed } from '../listed.ts';
import { pathOf, type StrategyAddress, shared } from '../strategy.ts';

/** Everything that is changed in the draft, to publish it as one version or to throw it away. */
export const check: Page = (app, parts) => {
  app.get<StrategyAddress>('/organisations/:code/strategy/check', async (request, reply) => {
    const open = await openDraft(parts, whoAsked(request), request.params.code);
    return show(reply, open);
  });

  app.post<StrategyAddress>('/organisations/:code/strategy/publish', async (request, reply) => {
    const { code } = request.params;
    const moderator = whoAsked(request);
    const open = await openDraft(parts, moderator, code);
    const { draft, published, number } = open;
    if (!draft) return goTo(reply, `${pathOf(code)}/check`);
    const form = formOf(request.body);
    const isWhatWasSeen = form.text('seen') === String(number) && form.text('revision') === String(draft.revision);
    if (!isWhatWasSeen) return show(reply.status(409), open, { late: true });
    const refusals = await refusalsOf(parts, draft.strategy, published);
    if (refusals.length > 0) {
      return show(
        reply.status(422),
        open,
        listed(
          'publish',
          refusals.map(({ text }) => text),
        ),
      );
    }
    try {
      await parts.call('saveStrategy', { organisation: code, seen: number, strategy: draft.strategy }, { moderator });
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'changed-meanwhile') throw error;
      return show(reply.status(409), await openDraft(parts, moderator, code), { late: true });
    }
    await parts.store.dropStrategyDraft(code, draft.revision);
    return goTo(reply, `${pathOf(code)}?done=published`);
  });

  app.get<StrategyAddress>('/organisations/:code/strategy/drop', async (request, reply) => {
    const open = await openDraft(parts, whoAsked(request), request.params.code);
    return reply.page('strategy/check/drop.njk', { ...shared(open), title: 'Throw away what is not published' });
  });

  app.post<StrategyAddress>('/organisations/:code/strategy/drop', async (request, reply) => {
    const { code } = request.params;
    const open = await openDraft(parts, whoAsked(request), code);
    const revision = Number(formOf(request.body).text('revision'));
    if (open.draft && open.draft.revision !== revision) return show(reply.status(409), open, { late: true });
    await parts.store.dropStrategyDraft(code, revision);
    return goTo(reply, `${pathOf(code)}?done=dropped`);
  });
};

const show = (reply: FastifyReply, open: OpenDraft, more: object = {}) =>
  reply.page('strategy/check/check.njk', {
    ...shared(open),
    title: 'Check your changes before publishing',
    changes: open.draft ? changesBetween(open.published, open.draft.strategy) : [],
    newest: open.versions[0],
    ...more,
  });
