import { accept, type Edit, editReasons, type Item, type Kind, textFault } from '@antiracism-kit/schema';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Form, formOf } from '../form.ts';
import { answersOf } from '../item/answers.ts';
import { ask, askAgain, take } from '../item/decide.ts';
import { type ItemData, itemData } from '../item/item-data.ts';
import { messageErrors } from '../item/message.ts';
import { type Errors, type Page, whoAsked } from '../parts.ts';
import { compare } from './compare.ts';

type ItemAddress = { Params: { id: string } };

interface Typed {
  readonly fields: Record<string, string>;
  readonly reasons: Record<string, string>;
  readonly message: string;
}

const hidden = '[name removed]';

/** Editing the words of an item: first the words, then a look at the differences, then to the author. */
export const propose: Page = (app, parts) => {
  app.get<ItemAddress>('/items/:id/propose', (request, reply) => ask(request, reply, parts, 'propose', writing()));

  app.post<ItemAddress>('/items/:id/propose', async (request, reply) => {
    const form = formOf(request.body);
    const data = await itemData(parts, whoAsked(request), request.params.id);
    const typed = typedIn(form, data);
    if (form.text('step') === 'back') return again(request, reply, {}, typed);
    const errors = errorsOf(data, typed);
    if (Object.keys(errors).length > 0) return again(request, reply, errors, typed);
    const edits = editsOf(data.item, typed);
    const fields = Object.fromEntries(edits.map(({ field }) => [field, typed.fields[field] ?? '']));
    const preview = {
      view: 'propose/preview.njk',
      title: 'Check the edited words',
      extra: { typed, edits, compared: data.item.fields && compare(data.kind, data.item.fields, { fields, edits }) },
    };
    if (form.text('step') !== 'send')
      return reply.page(preview.view, {
        ...data,
        ...preview.extra,
        itemTitle: data.title,
        title: preview.title,
        isOpen: data.item.open.includes('propose'),
      });
    const message = typed.message.trim() ? { message: typed.message } : {};
    const step = { action: 'propose', row: 'proposeWords', input: { fields, edits, ...message } } as const;
    return take(
      request,
      reply,
      parts,
      step,
      () => preview,
      `/console/items?done=${encodeURIComponent(request.params.id)}`,
    );
  });

  const again = (request: FastifyRequest<ItemAddress>, reply: FastifyReply, errors: Errors, typed: Typed) =>
    askAgain(request, reply, parts, 'propose', writing(typed), errors);
};

const writing = (typed?: Typed) => (data: ItemData) => ({
  view: 'propose/propose.njk',
  title: 'Edit the words',
  extra: { inputs: inputsOf(data, typed), written: typed?.message ?? '', reasons: editReasons },
});

// Each answer in words, as it stands; what may identify someone can be taken out with one tick.
function inputsOf({ item, kind }: ItemData, typed?: Typed) {
  const stands = item.fields ?? {};
  return answersOf(kind, stands, [])
    .filter(({ name }) => kind.written.includes(name))
    .map(({ name, label }) => ({
      name,
      label,
      value: typed?.fields[name] ?? String(stands[name]),
      reason: typed?.reasons[name] ?? '',
      found: item.details
        .filter(({ field }) => field === name)
        .map(({ start, end }) => String(stands[name]).slice(start, end)),
    }));
}

function typedIn(form: Form, { item, kind }: ItemData): Typed {
  const names = kind.written.filter((name) => typeof item.fields?.[name] === 'string');
  const text = (name: string) => {
    const typed = form.text(`words-${name}`);
    return form.all(`hide-${name}`).reduce((words, found) => words.replaceAll(found, hidden), typed);
  };
  return {
    fields: Object.fromEntries(names.map((name) => [name, text(name)])),
    reasons: Object.fromEntries(names.map((name) => [name, form.text(`reason-${name}`)])),
    message: form.text('message'),
  };
}

const changed = ({ fields }: Item, typed: Typed): string[] =>
  Object.keys(typed.fields).filter((name) => typed.fields[name]?.trim() !== String(fields?.[name]).trim());

const editsOf = (item: Item, typed: Typed): Edit[] =>
  changed(item, typed).map((field) => ({ field, reason: typed.reasons[field] as Edit['reason'] }));

function errorsOf({ item, kind }: ItemData, typed: Typed): Errors {
  const names = changed(item, typed);
  const errors: Errors = {};
  if (names.length === 0) errors[`words-${Object.keys(typed.fields)[0]}`] = 'Change at least one answer';
  for (const name of names) {
    if (!editReasons.some((reason) => reason === typed.reasons[name]))
      errors[`reason-${name}`] = 'Select why you changed this answer';
    if (textFault(typed.fields[name] ?? '', { min: 0, max: Number.POSITIVE_INFINITY }))
      errors[`words-${name}`] = 'This answer has a sign that cannot be kept. Take it out';
  }
  return { ...errors, ...fitErrors(kind, item, typed, names), ...messageErrors(typed.message, true) };
}

// The kind's own rules, whatever they are: too short, too long, or an answer that cannot be left out.
function fitErrors(kind: Kind, { fields, apart }: Item, typed: Typed, names: readonly string[]): Errors {
  const words = Object.fromEntries(
    names.flatMap((name) => (typed.fields[name]?.trim() ? [[name, typed.fields[name]]] : [])),
  );
  const kept = Object.fromEntries(Object.entries(fields ?? {}).filter(([name]) => !names.includes(name)));
  const held = accept(kind.fields, { ...kept, ...apart, ...words });
  if (held.ok) return {};
  const issues = held.issues.filter(({ field }) => names.includes(field));
  return Object.fromEntries(
    issues.map(({ field, limit }) => [
      `words-${field}`,
      limit ? `This answer does not fit: its limit is ${limit} characters` : 'This answer cannot be left out',
    ]),
  );
}
