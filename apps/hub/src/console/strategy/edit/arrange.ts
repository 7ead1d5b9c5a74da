import { Problem } from '@antiracism-kit/schema';
import { formOf } from '../../form.ts';
import { goTo, type Page, whoAsked } from '../../parts.ts';
import { told } from '../changes.ts';
import { again, keepDraft, openDraft, refusalsOf } from '../draft.ts';
import { shownOf } from '../fields.ts';
import { listed } from '../listed.ts';
import { locate, type Place, withMoved, withoutItem } from '../places.ts';
import { partPath, placeData, type StrategyAddress, shared } from '../strategy.ts';

/** Moving an item of a list up or down, and removing it. Both happen in the draft. */
export const arrange: Page = (app, parts) => {
  const above = (code: string, place: Place, done: string) =>
    `${partPath(code, place.above.at(-1)?.at ?? '')}&done=${done}`;

  app.post<StrategyAddress>('/organisations/:code/strategy/move', (request, reply) => {
    const [at, form] = [formOf(request.query).text('at'), formOf(request.body)];
    return again(async () => {
      const open = await openDraft(parts, whoAsked(request), request.params.code);
      const place = locate(open.strategy, at);
      // An item that is known by its place alone only moves while it is still the one on the page.
      if (form.text('looked') !== lookOf(place)) throw new Problem('not-found');
      const moved = withMoved(open.strategy, at, form.text('by') === 'up' ? -1 : 1);
      await keepDraft(parts, open, place.above.at(-1)?.at ?? '', moved);
      return goTo(reply, above(request.params.code, place, 'moved'));
    });
  });

  app.get<StrategyAddress>('/organisations/:code/strategy/remove', async (request, reply) => {
    const open = await openDraft(parts, whoAsked(request), request.params.code);
    const place = locate(open.strategy, formOf(request.query).text('at'));
    return reply.page('strategy/edit/remove.njk', { ...shared(open), ...removing(open.organisation.code, place) });
  });

  app.post<StrategyAddress>('/organisations/:code/strategy/remove', (request, reply) => {
    const [at, form] = [formOf(request.query).text('at'), formOf(request.body)];
    return again(async () => {
      const open = await openDraft(parts, whoAsked(request), request.params.code);
      const place = locate(open.strategy, at);
      const data = { ...shared(open), ...removing(open.organisation.code, place) };
      if (form.text('looked') !== lookOf(place))
        return reply.status(409).page('strategy/edit/remove.njk', { ...data, late: true });
      const without = withoutItem(open.strategy, at);
      const refusals = await refusalsOf(parts, without, open.published);
      if (refusals.length > 0) {
        return reply.status(422).page('strategy/edit/remove.njk', {
          ...data,
          ...listed(
            'remove',
            refusals.map(({ text }) => text),
          ),
        });
      }
      await keepDraft(parts, open, place.above.at(-1)?.at ?? '', without);
      return goTo(reply, above(request.params.code, place, 'removed'));
    });
  });
};

/** How an item looks, to know it again. */
const lookOf = ({ outline, record }: Place): string =>
  JSON.stringify(Object.fromEntries(outline.fields.map((field) => [field.name, shownOf(field, record)])));

function removing(code: string, place: Place) {
  const { list, record } = place;
  if (!list || !record) throw new Problem('not-found');
  const { title: name, ...data } = placeData(code, place);
  return {
    ...data,
    back: { href: partPath(code, place.above.at(-1)?.at ?? ''), text: place.above.at(-1)?.title },
    title: `Remove this ${list.one}`,
    name,
    told: told(place.outline, record),
    looked: lookOf(place),
  };
}
