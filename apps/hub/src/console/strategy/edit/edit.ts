import { accept, Problem, Strategy } from '@antiracism-kit/schema';
import type { FastifyReply } from 'fastify';
import { type Form, formOf } from '../../form.ts';
import { type Errors, goTo, type Page, type PageParts, whoAsked } from '../../parts.ts';
import { again, keepDraft, type OpenDraft, openDraft, refusalsOf } from '../draft.ts';
import { errorsOf, fieldId, type Typed, typedFrom, typedIn } from '../fields.ts';
import { itemsOf, locate, locateAs, type Place, withAnswers } from '../places.ts';
import { proposed, shortName } from '../propose.ts';
import { partPath, placeData, type StrategyAddress, shared } from '../strategy.ts';
import { meeting, seenIn } from './meeting.ts';
import { movedDate } from './moved-date.ts';

/** The form about one part of a strategy. What it saves goes into the draft. */
export const edit: Page = (app, parts) => {
  app.get<StrategyAddress>('/organisations/:code/strategy/edit', async (request, reply) => {
    const open = await openDraft(parts, whoAsked(request), request.params.code);
    const place = locate(open.strategy, formOf(request.query).text('at'));
    const typed = typedFrom(place.record ?? proposed(open.strategy, place), place.outline.fields);
    return show(reply, open, place, typed);
  });

  app.post<StrategyAddress>('/organisations/:code/strategy/edit', (request, reply) => {
    const at = formOf(request.query).text('at');
    return again(async () =>
      save(reply, parts, await openDraft(parts, whoAsked(request), request.params.code), at, formOf(request.body)),
    );
  });
};

async function save(
  reply: FastifyReply,
  parts: PageParts,
  open: OpenDraft,
  at: string,
  form: Form,
): Promise<FastifyReply> {
  const seen = seenIn(form);
  const place = find(open, at, seen);
  if (!place) {
    const add = locate(open.strategy, `${at.slice(0, at.lastIndexOf('/'))}/`);
    return show(reply.status(409), open, add, typedIn(form, add.outline.fields), { gone: true });
  }
  const { fields } = place.outline;
  const { typed: mine, clashes } = meeting(place, typedIn(form, fields), seen);
  if (clashes.length > 0) return show(reply.status(409), open, place, mine, { clashes, by: lastBy(open, place.at) });
  const named = fields.some(({ name }) => name === 'id') && !mine.id && place.list;
  const typed = named ? { ...mine, id: shortName(mine.title ?? '', place) } : mine;

  const date = movedDate(open, place, typed, parts.today());
  const changed = withAnswers(open.strategy, place.at, typed, date.more);
  const held = accept(Strategy, changed);
  const errors: Errors = {
    ...(held.ok ? {} : errorsOf(held.issues, place.path, fields, typed)),
    ...date.errors,
    ...(held.ok && (await nameErrors(parts, open, place, typed, held.value))),
  };
  const known = Object.fromEntries(
    fields.flatMap((field) => (errors[fieldId(field)] ? [[fieldId(field), errors[fieldId(field)]]] : [])),
  );
  if (Object.keys(errors).length > 0) return show(reply.status(422), open, place, mine, { errors: known as Errors });
  if (!held.ok) throw new Problem('invalid-input', held.issues);
  await keepDraft(parts, open, place.at, held.value);
  return goTo(reply, next(open, place, held.value, typed));
}

// Whoever removed an item meanwhile did not remove what is in somebody's form.
function find(open: OpenDraft, at: string, seen: Typed | undefined): Place | undefined {
  try {
    const isByPlace =
      seen && /\/\d+$/.test(at) && !locate(open.strategy, `${at.slice(0, at.lastIndexOf('/'))}/`).list?.key;
    return isByPlace ? locateAs(open.strategy, at, seen) : locate(open.strategy, at);
  } catch (error) {
    if (!(error instanceof Problem) || !at.includes('/') || at.endsWith('/')) throw error;
    return undefined;
  }
}

// A name that changes or is there twice is told of beside the answer it belongs to.
async function nameErrors(
  parts: PageParts,
  open: OpenDraft,
  place: Place,
  typed: Typed,
  strategy: Strategy,
): Promise<Errors> {
  const key = place.list?.key;
  if (!key) return {};
  const was = String(place.record?.[key] ?? '');
  const found = (await refusalsOf(parts, strategy, open.published)).find(
    ({ name, code }) => (code === 'repeated' && name === typed[key]) || (code === 'still-linked' && name === was),
  );
  return found ? { [key]: found.text } : {};
}

const lastBy = ({ draft, versions }: OpenDraft, at: string) =>
  draft?.edits.find((edit) => edit.at === at)?.by ?? versions[0]?.savedBy;

function next(
  { organisation: { code } }: OpenDraft,
  { at, list, above, outline }: Place,
  strategy: Strategy,
  typed: Typed,
): string {
  const done = '&done=saved';
  if (!list) return partPath(code, at) + done;
  const up = above.at(-1)?.at ?? '';
  if (!outline.lists) return partPath(code, up) + done;
  const holder = locate(strategy, up).record;
  const index = at.endsWith('/') ? itemsOf(holder, list).length - 1 : at.slice(at.lastIndexOf('/') + 1);
  return `${partPath(code, `${up}/${list.name}/${list.key ? typed[list.key] : index}`)}${done}`;
}

const show = (
  reply: FastifyReply,
  open: OpenDraft,
  place: Place,
  typed: Typed,
  more: { errors?: Errors } & Record<string, unknown> = {},
) =>
  reply.page('strategy/edit/edit.njk', {
    ...shared(open),
    ...placeData(open.organisation.code, place),
    ...(place.record && { seen: JSON.stringify(typedFrom(place.record, place.outline.fields)) }),
    fields: place.outline.fields.map((field) => ({ ...field, value: typed[field.name] ?? '', id: fieldId(field) })),
    ...more,
  });
