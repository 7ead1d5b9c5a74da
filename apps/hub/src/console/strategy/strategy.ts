import { formOf } from '../form.ts';
import { contactsOf } from '../organisations/organisations.ts';
import { type Page, whoAsked } from '../parts.ts';
import { type OpenDraft, openDraft } from './draft.ts';
import { shownOf } from './fields.ts';
import { addressIn, itemsOf, locate, type Place } from './places.ts';
import { taskStatuses } from './tasks.ts';

/** Where the strategy of an organisation is changed. */
export interface StrategyAddress {
  Params: { code: string };
}
export const pathOf = (code: string) => `/console/organisations/${code}/strategy`;
/** The address of a page about one part. */
export const partPath = (code: string, at: string, page = 'part') =>
  `${pathOf(code)}/${page}?at=${encodeURIComponent(at)}`;

/** What every page about a strategy shows. */
export const shared = ({ organisation, draft, number }: OpenDraft) => ({
  nav: 'organisations',
  organisation,
  draft,
  number,
  base: pathOf(organisation.code),
});

/** The task list of a strategy, and each part with the lists in it. */
export const strategy: Page = (app, parts) => {
  app.get<StrategyAddress>('/organisations/:code/strategy', async (request, reply) => {
    const open = await openDraft(parts, whoAsked(request), request.params.code);
    const { code, support } = open.organisation;
    const { measures } = await parts.call('openMeasures', { organisation: code }, { moderator: open.moderator });
    const contacts = contactsOf(support?.checkedOn, parts.today());
    const done = formOf(request.query).text('done');
    return reply.page('strategy/tasks.njk', {
      ...shared(open),
      title: 'Set up your strategy',
      exists: open.exists,
      strategy: open.strategy,
      statuses: taskStatuses(open, { measures: measures.length, contacts }),
      done,
    });
  });

  app.get<StrategyAddress>('/organisations/:code/strategy/commitments', async (request, reply) => {
    const open = await openDraft(parts, whoAsked(request), request.params.code);
    const priorities = open.strategy.priorities.map(({ id }) => `priorities/priorities/${id}`);
    return reply.page('strategy/commitments.njk', {
      ...shared(open),
      title: 'Commitments and actions',
      priorities: priorities.map((at) => {
        const place = locate(open.strategy, at);
        return { title: place.list?.nameOf(place.record ?? {}), lists: listsOf(place) };
      }),
    });
  });

  app.get<StrategyAddress>('/organisations/:code/strategy/part', async (request, reply) => {
    const { code } = request.params;
    const open = await openDraft(parts, whoAsked(request), code);
    const query = formOf(request.query);
    const place = locate(open.strategy, query.text('at'));
    return reply.page('strategy/part.njk', { ...shared(open), ...partData(open, place), done: query.text('done') });
  });
};

/** What a page about one part shows. */
export const partData = (open: OpenDraft, place: Place) => ({
  ...placeData(open.organisation.code, place),
  rows: place.outline.fields
    .filter(({ asked }) => !asked)
    .map((field) => ({ label: field.label, value: shownOf(field, place.record) })),
  lists: listsOf(place),
});

/** A part's title, and the way back from it. */
export function placeData(code: string, { at, list, record, section, above }: Place) {
  const last = above.at(-1);
  return {
    at,
    title: !list ? section.title : record ? list.nameOf(record) || list.one : `Add a ${list.one}`,
    one: list?.one,
    back: last
      ? { href: partPath(code, last.at), text: last.title }
      : { href: pathOf(code), text: 'Set up your strategy' },
  };
}

const listsOf = ({ at, record, outline }: Place) =>
  (outline.lists ?? []).map((list) => {
    const hasMore = (list.item().lists ?? []).length > 0;
    return {
      ...list,
      add: addressIn(at, list),
      page: hasMore ? 'part' : 'edit',
      items: itemsOf(record, list).map((item, index) => ({
        at: addressIn(at, list, item, index),
        name: list.nameOf(item),
        looked: JSON.stringify(
          Object.fromEntries(list.item().fields.map((field) => [field.name, shownOf(field, item)])),
        ),
      })),
    };
  });
