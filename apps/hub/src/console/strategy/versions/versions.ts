import { Problem, type Strategy } from '@antiracism-kit/schema';
import { formOf } from '../../form.ts';
import { goTo, type Page, whoAsked } from '../../parts.ts';
import { changesBetween } from '../changes.ts';
import { again, keepDraft, openDraft, refusalsOf } from '../draft.ts';
import { listed } from '../listed.ts';
import { pathOf, type StrategyAddress, shared } from '../strategy.ts';

interface VersionAddress {
  Params: { code: string; version: string };
}

/** Every version of a strategy: who published it and when, what changed in it, and bringing it back. */
export const versions: Page = (app, parts) => {
  const opened = async (request: Parameters<typeof whoAsked>[0] & { params: VersionAddress['Params'] }) => {
    const { code, version } = request.params;
    const open = await openDraft(parts, whoAsked(request), code);
    const found = open.versions.find(({ number }) => String(number) === version);
    const strategy = found && (await strategyOf(code, found.number, open.moderator));
    if (!found || !strategy) throw new Problem('not-found');
    return { open, version: found, strategy };
  };
  const strategyOf = async (
    code: string,
    number: number,
    moderator: ReturnType<typeof whoAsked>,
  ): Promise<Strategy | undefined> =>
    (await parts.call('openStrategy', { organisation: code, number: String(number) }, { moderator })).strategy;

  app.get<StrategyAddress>('/organisations/:code/strategy/versions', async (request, reply) => {
    const open = await openDraft(parts, whoAsked(request), request.params.code);
    return reply.page('strategy/versions/versions.njk', {
      ...shared(open),
      title: 'Versions',
      versions: open.versions,
    });
  });

  app.get<VersionAddress>('/organisations/:code/strategy/versions/:version', async (request, reply) => {
    const { open, version, strategy } = await opened(request);
    const before =
      version.number > 1 ? await strategyOf(request.params.code, version.number - 1, open.moderator) : undefined;
    return reply.page('strategy/versions/version.njk', {
      ...shared(open),
      title: `Version ${version.number}`,
      version,
      changes: before ? changesBetween(before, strategy) : [],
      back: open.published && version.number < open.number ? changesBetween(open.strategy, strategy) : [],
    });
  });

  app.post<VersionAddress>('/organisations/:code/strategy/versions/:version', async (request, reply) =>
    again(async () => {
      const { open, version, strategy } = await opened(request);
      // What is thrown away by bringing a version back is only what its reader was told of.
      if (formOf(request.body).text('revision') !== String(open.draft?.revision ?? 0))
        return goTo(reply, `${pathOf(request.params.code)}/versions/${version.number}`);
      const refusals = await refusalsOf(parts, strategy, open.published);
      if (refusals.length > 0)
        return reply.status(422).page('strategy/versions/version.njk', {
          ...shared(open),
          title: `Version ${version.number}`,
          version,
          changes: [],
          back: changesBetween(open.strategy, strategy),
          ...listed(
            'bring',
            refusals.map(({ text }) => text),
          ),
        });
      await keepDraft(parts, open, `version ${version.number}`, strategy);
      return goTo(reply, `${pathOf(request.params.code)}?done=back`);
    }),
  );

  app.get<StrategyAddress>('/organisations/:code/strategy/preview', async (request, reply) => {
    const open = await openDraft(parts, whoAsked(request), request.params.code);
    if (!open.exists) throw new Problem('not-found');
    return reply.page('strategy/versions/preview.njk', { ...shared(open), title: 'Preview', strategy: open.strategy });
  });
};
