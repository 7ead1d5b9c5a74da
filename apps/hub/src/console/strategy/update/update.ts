import {
  accept,
  actionsOf,
  isDay,
  makeKey,
  NewProgress,
  Problem,
  type ProgressUpdate,
  type Strategy,
  wholeStrategy,
} from '@antiracism-kit/schema';
import type { FastifyReply } from 'fastify';
import { formOf } from '../../form.ts';
import { type Errors, goTo, type Page, type PageParts, whoAsked } from '../../parts.ts';
import { type OpenDraft, openDraft } from '../draft.ts';
import { errorsOf, fieldId, type Recorded, type Typed, typedFrom, typedIn, withTyped } from '../fields.ts';
import { pathOf, type StrategyAddress, shared } from '../strategy.ts';
import { subjectOf } from './subjects.ts';
import { updateFields } from './update-outline.ts';

/** Saying how an action, a commitment or the whole strategy goes. People see it at once. */
export const update: Page = (app, parts) => {
  app.get<StrategyAddress>('/organisations/:code/strategy/update', async (request, reply) => {
    const open = await openPublished(parts, whoAsked(request), request.params.code);
    const query = formOf(request.query);
    const asked = ask(open.published, query.text('subject'));
    const corrected = query.text('corrects')
      ? await find(parts, open, asked.subject, query.text('corrects'))
      : undefined;
    const action = asked.action as Recorded | undefined;
    const typed = typedFrom(
      corrected ? { ...corrected, dueDate: undefined } : { status: action?.status, delivery: action?.delivery },
      asked.fields,
    );
    return show(reply, open, asked, typed, { key: makeKey(), corrects: corrected?.id ?? '' });
  });

  app.post<StrategyAddress>('/organisations/:code/strategy/update', async (request, reply) => {
    const moderator = whoAsked(request);
    const { code } = request.params;
    const open = await openPublished(parts, moderator, code);
    const form = formOf(request.body);
    const asked = ask(open.published, formOf(request.query).text('subject'));
    const [key, corrects] = [form.text('key'), form.text('corrects')];
    const typed = typedIn(form, asked.fields);
    const again = (status: number, more: { errors?: Errors } & Record<string, unknown>) =>
      show(reply.status(status), open, asked, typed, { key, corrects, ...more });

    const { update: written, errors } = read(asked, typed, corrects);
    if (!written) return again(422, { errors });
    try {
      await parts.call('addProgress', { organisation: code, key, update: written }, { moderator });
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'changed-meanwhile') throw error;
      return again(409, { late: true });
    }
    return goTo(reply, `${pathOf(code)}/updates?subject=${encodeURIComponent(asked.subject)}&done=updated`);
  });
};

type Asked = ReturnType<typeof ask>;
type OpenPublished = OpenDraft & { readonly published: Strategy };

async function openPublished(
  parts: PageParts,
  moderator: Parameters<typeof openDraft>[1],
  code: string,
): Promise<OpenPublished> {
  const { published, ...open } = await openDraft(parts, moderator, code);
  if (!published) throw new Problem('not-found');
  return { ...open, published };
}

function ask(strategy: Strategy, subject: string) {
  const title = subjectOf(strategy, subject);
  if (title === undefined) throw new Problem('not-found');
  const action = actionsOf(strategy).find((placed) => placed.action.ref === subject)?.action;
  return { subject, title, action, fields: updateFields(action !== undefined) };
}

function read(
  { subject, action, fields }: Asked,
  typed: Typed,
  corrects: string,
): { readonly update?: NewProgress; readonly errors: Errors } {
  const dateStays = typed['dueDate.to'] === '' && typed['dueDate.reason'] === '';
  const candidate = {
    ...withTyped({}, fields, typed),
    subject,
    reportedTo: (typed.reportedTo ?? '').split('\n').filter(Boolean),
    ...(corrects && { supersedes: corrects }),
  };
  const held = accept(NewProgress, candidate);
  const errors: Errors = held.ok ? {} : errorsOf(held.issues, '', fields, typed);
  if (action && !typed.status) errors.status = 'Select where it stands';
  const to = (candidate as { dueDate?: { to?: string } }).dueDate?.to;
  if (!dateStays && to !== undefined && isDay(to) && to === action?.dueDate)
    errors['dueDate.to-day'] = 'The new due date must be another day than now';
  // in the order of the form
  const ordered = fields.flatMap((field) => (errors[fieldId(field)] ? [[fieldId(field), errors[fieldId(field)]]] : []));
  if (ordered.length > 0) return { errors: Object.fromEntries(ordered) };
  if (!held.ok) throw new Problem('invalid-input', held.issues);
  return { update: held.value, errors };
}

/** An update that can be corrected. */
async function find(
  { call }: PageParts,
  { organisation }: OpenDraft,
  subject: string,
  id: string,
): Promise<ProgressUpdate & Recorded> {
  let after: string | undefined;
  do {
    const page: { updates: ProgressUpdate[]; next?: string | undefined } = await call('listProgress', {
      organisation: organisation.code,
      subject,
      ...(after && { after }),
    });
    const found = page.updates.find((one) => one.id === id && one.supersededBy === undefined);
    if (found) return found;
    after = page.next;
  } while (after);
  throw new Problem('not-found');
}

const show = (
  reply: FastifyReply,
  open: OpenPublished,
  { subject, title, action, fields }: Asked,
  typed: Typed,
  more: { errors?: Errors } & Record<string, unknown>,
) =>
  reply.page('strategy/update/update.njk', {
    ...shared(open),
    title:
      subject === wholeStrategy
        ? 'Update on the whole strategy'
        : action
          ? 'Update this action'
          : 'Update this commitment',
    subject,
    about: title,
    action,
    fields: fields.map((field) => ({ ...field, value: typed[field.name] ?? '', id: fieldId(field) })),
    ...more,
  });
