import {
  accept,
  isReceipt,
  Key,
  type Kind,
  makeKey,
  makeReceipt,
  membersOf,
  type Organisation,
  type Output,
  Problem,
  questionsOf,
} from '@antiracism-kit/schema';
import { receiptWords } from '@antiracism-kit/schema/receipt-words';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Form, formOf } from '../../console/form.ts';
import type { PageParts } from '../public-pages.ts';
import { asPage, langOf, type Place } from '../show-page.ts';
import { inputsOf, type Offer } from './asked.ts';
import type { FormWords } from './form-words.ts';
import type { PlainForm } from './plain-form.ts';

/** One request for a page of a form, and everything the page is made from. */
export interface Visit {
  readonly request: FastifyRequest<Place>;
  readonly reply: FastifyReply;
  readonly plain: PlainForm;
  readonly form: Form;
  readonly lang: 'en' | 'cy';
  readonly words: FormWords;
  readonly organisation: Output<'getOrganisation'>;
  /** Whom it can be for besides, where the form is for several organisations. */
  readonly members: readonly Organisation[];
  readonly offer: Offer;
}

/** Opens a form for a request. An organisation that has ended takes nothing more. */
export async function visitOf(
  plain: PlainForm,
  request: FastifyRequest<Place>,
  reply: FastifyReply,
  { call, today }: PageParts,
): Promise<Visit> {
  const { organisation: code } = request.params;
  const organisation = await call('getOrganisation', { organisation: code }).catch(asPage);
  if (organisation.validTo && organisation.validTo < today()) throw new Problem('not-found');
  const strategy = await call('getStrategy', { organisation: code }).catch((fault: unknown) => {
    // an organisation may have none yet
    if (fault instanceof Problem && fault.code === 'not-found') return undefined;
    throw fault;
  });
  const lang = langOf(request);
  const words = plain.words(lang);
  // nothing belongs to a trust
  const all = words.workplace && organisation.type !== 'trust' ? await call('listOrganisations', {}) : undefined;
  return {
    request,
    reply,
    plain,
    lang,
    words,
    organisation,
    form: formOf(request.body),
    members: membersOf(code, all?.organisations ?? [], today()),
    offer: { priorities: strategy?.priorities ?? [], reminds: organisation.reminders === true },
  };
}

/** The organisation it is for: the form's own, or the one that was picked where there are several. */
export const workplaceOf = ({ organisation, members, form }: Visit): Organisation | undefined =>
  members.length === 0 ? organisation : [organisation, ...members].find(({ code }) => code === form.text('workplace'));

/** What names one sending and opens it later. Made here when the form brings none: the browser has no script to make them with. */
export interface Secrets {
  readonly key: string;
  readonly receipt: string;
  /** Whether the form brought them, so that its author has seen the receipt. */
  readonly areKnown: boolean;
}

/** The key and the receipt of a form. The hub keeps neither: they travel in the page. */
export function secretsOf(form: Form): Secrets {
  const [key, receipt] = [form.text('key'), form.text('receipt')];
  return accept(Key, key).ok && isReceipt(receipt)
    ? { key, receipt, areKnown: true }
    : { key: makeKey(), receipt: makeReceipt(receiptWords), areKnown: false };
}

/** An answer that a page carries along unseen. */
export interface Hidden {
  readonly name: string;
  readonly value: string;
}

/** The inputs of these names, to be carried along. */
export const hidden = (form: Form, names: readonly string[]): Hidden[] =>
  names.flatMap((name) => form.all(name).map((value) => ({ name, value: value.replace(/\r\n?/g, '\n') })));

/** Every answer of a kind, to be carried along. */
export const allAnswers = (form: Form, kind: Kind): Hidden[] =>
  hidden(form, ['what', ...inputsOf(questionsOf(kind)), 'uses', 'workplace']);
