import {
  isReceipt,
  type Kind,
  type Output,
  type Question,
  questionsOf,
  type ReceiptView,
  tidyReceipt,
} from '@antiracism-kit/schema';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Form, formOf } from '../../console/form.ts';
import { confidentialWords } from '../confidential/confidential-words.ts';
import { dayInWords } from '../day-in-words.ts';
import { sendForm } from '../forms/send-form.ts';
import type { PageParts } from '../public-pages.ts';
import { asPage, langOf, type Place, showPage } from '../show-page.ts';
import { wallOf } from '../wall-of.ts';
import { enterWords, type ReceiptWords, receiptWords } from './receipt-words.ts';

/** A receipt that opened, and what its pages are made from. */
export interface Opened {
  readonly request: FastifyRequest<Place>;
  readonly reply: FastifyReply;
  readonly parts: PageParts;
  readonly lang: 'en' | 'cy';
  readonly form: Form;
  readonly organisation: Output<'getOrganisation'>;
  readonly receipt: string;
  readonly view: ReceiptView;
  readonly kind: Kind;
  readonly words: ReceiptWords;
}

/** The page that asks for the receipt; with the widget where there is script. */
export async function enterPage(
  request: FastifyRequest<Place>,
  reply: FastifyReply,
  parts: PageParts,
  fault?: keyof ReturnType<typeof enterWords>['errors'],
): Promise<FastifyReply> {
  const said = enterWords(langOf(request));
  const organisation = await parts.call('getOrganisation', request.params).catch(asPage);
  const typed = formOf(request.body).text('receipt');
  return showPage(parts, request, reply, 'receipt/receipt', {
    title: said.heading,
    organisation,
    said,
    confidential: confidentialWords[langOf(request)],
    typed,
    error: fault && said.errors[fault],
  });
}

/** Opens the receipt of a form; nothing when it is answered with the page that asks for it. One that does not exist looks like any other mistake. */
export async function opened(
  request: FastifyRequest<Place>,
  reply: FastifyReply,
  parts: PageParts,
): Promise<Opened | undefined> {
  const form = formOf(request.body);
  const receipt = tidyReceipt(form.text('receipt'));
  if (!isReceipt(receipt)) {
    await enterPage(request, reply, parts, receipt ? 'wrong-format' : 'missing');
    return undefined;
  }
  const { call, kinds, rateGuard } = parts;
  const organisation = await call('getOrganisation', request.params).catch(asPage);
  const came = await sendForm(request, reply, rateGuard, () =>
    call('openReceipt', { organisation: organisation.code, receipt }),
  );
  if (came.is !== 'stored') {
    if (came.is === 'not-now') reply.code(came.status);
    const busy = came.is === 'not-now' ? (came.minutes ? 'too-many-requests' : 'unreachable') : 'receipt-not-known';
    await enterPage(request, reply, parts, busy);
    return undefined;
  }
  const view = came.answer;
  const kind = kinds.find(({ name }) => name === view.kind);
  if (!kind) throw new RangeError('The store holds a kind that this hub does not know.');
  const lang = langOf(request);
  const words = receiptWords(lang, wallOf(kind) === 'pledges');
  return { request, reply, parts, lang, form, organisation, receipt, view, kind, words };
}

/** The kind of an update to what was sent, where its author can send one now. */
export const followUpTo = ({ parts, view, kind }: Opened): Kind | undefined =>
  view.status === 'published' ? parts.kinds.find(({ follows }) => follows === kind.name) : undefined;

/** The answers that their author can change: what was written, and days, which go by. */
export const changeable = ({ kind, view }: Opened): Question[] =>
  questionsOf(kind).filter(
    ({ name, asks }) =>
      view.fields?.[name] !== undefined && (asks.is === 'day' || (asks.is === 'text' && kind.written.includes(name))),
  );

/** What was sent, by its headings. */
export function rowsOf({ view, words, lang, kind }: Opened): { key: string; value: string }[] {
  const { fields = {}, reference } = view;
  const days = questionsOf(kind).filter(({ asks }) => asks.is === 'day');
  const inWords = (name: string): string => {
    const value = fields[name];
    if (days.some((day) => day.name === name)) return dayInWords(String(value), lang);
    if (typeof value !== 'object' || value === null) return String(value);
    // how it was picked is said elsewhere
    const { as: _, by: __, ...parts } = value as Record<string, unknown>;
    return Object.values(parts).join('\n') || words.withoutName;
  };
  const known = Object.entries(words.keys).filter(([name]) => fields[name] !== undefined);
  return [
    { key: words.keys.reference ?? '', value: reference },
    ...known.map(([name, key]) => ({ key, value: inWords(name) })),
  ];
}
