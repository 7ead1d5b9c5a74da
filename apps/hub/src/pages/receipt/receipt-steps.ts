import { accept, type Issue, Key, makeKey, type ReceiptView } from '@antiracism-kit/schema';
import type { FastifyReply } from 'fastify';
import { dayInWords } from '../day-in-words.ts';
import { plainWords } from '../forms/plain-words.ts';
import { notSentWords, sendForm } from '../forms/send-form.ts';
import { asPage, showPage } from '../show-page.ts';
import { changeable, followUpTo, type Opened, rowsOf } from './opened.ts';
import { enterWords } from './receipt-words.ts';

/** One thing that is wrong, with where to put it right. */
export interface StepError {
  readonly text: string;
  readonly href?: string;
}

/** An error for the top of a page, when there is one. */
export const say = (at: string, text: string | undefined): StepError[] =>
  text === undefined ? [] : [{ text, ...(at && { href: `#${at}` }) }];

/** A page of the receipt. The words that were typed stay, and so does the key: the same sending is never stored twice. */
export function showStep(open: Opened, view: string, data: { title: string } & Record<string, unknown>): FastifyReply {
  const { request, reply, parts, form, organisation, receipt, words, lang } = open;
  const key = accept(Key, form.text('key')).ok && isSending(form.text('go')) ? form.text('key') : makeKey();
  return showPage(parts, request, reply, `receipt/${view}`, {
    ...{ organisation, receipt, key, said: words, enter: enterWords(lang), plain: plainWords[lang] },
    typed: form.text('message'),
    view: open.view,
    errors: [],
    ...data,
  });
}

const isSending = (go: string) => go.startsWith('send-');

type Row = 'replySubmission' | 'agreeWords' | 'changeConsent' | 'reviseSubmission';

/** Does one thing with a receipt, and shows what was sent as it stands then; or the same page again with what went wrong. */
export async function perform(
  open: Opened,
  row: Row,
  input: object,
  done: string,
  again: (error: string, issues: readonly Issue[]) => FastifyReply | Promise<FastifyReply>,
): Promise<FastifyReply> {
  const { request, reply, parts, form, organisation, receipt, words } = open;
  const sent = await sendForm(request, reply, undefined, () =>
    parts.call(row, { organisation: organisation.code, receipt, key: form.text('key'), ...input }),
  );
  if (sent.is === 'stored') return viewPage({ ...open, view: sent.answer as ReceiptView }, done);
  if (sent.is === 'not-now') {
    reply.code(sent.status);
    return again(notSentWords(sent, words.sending), []);
  }
  if (sent.is === 'refused' && sent.problem.issues.length > 0) return again(words.sending.refused, sent.problem.issues);
  // somebody else was quicker, or the same words came twice: what stands now says it
  return viewPage(open);
}

/** Takes it back. */
export async function withdrawnPage(open: Opened, again: (error: string) => FastifyReply): Promise<FastifyReply> {
  const { request, reply, parts, organisation, receipt, words } = open;
  const sent = await sendForm(request, reply, undefined, () =>
    parts.call('withdrawSubmission', { organisation: organisation.code, receipt }),
  );
  if (sent.is === 'stored') return showStep(open, 'withdrawn', { title: words.withdrawn.heading });
  if (sent.is !== 'not-now') return asPage(sent.is === 'refused' ? sent.problem : new RangeError('No key was sent.'));
  reply.code(sent.status);
  return again(notSentWords(sent, words.sending));
}

/** Where it stands, what was said about it, and what its author can do. */
export function viewPage(open: Opened, done?: string): FastifyReply {
  const { view, words, lang } = open;
  const { open: can, decisions } = view;
  const allowed: Readonly<Record<string, string>> = { read: words.consent.read, ...words.consent.choices };
  const steps = [
    ...decisions.map(({ on, action }) => ({ on, text: words.steps[action] })),
    ...view.followUps.map(({ receivedOn: on, status, message }) => ({
      on,
      text: `${words.update.sent.heading} (${words.statuses[status]})`,
      message,
    })),
  ];
  return showStep(open, 'view', {
    title: words.heading,
    done,
    rows: rowsOf(open),
    messages: decisions.filter(({ message }) => message !== undefined),
    steps: steps.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    consents: view.consents.map(({ on, uses, wording }) =>
      words.consent.entry(dayInWords(on, lang), uses.map((use) => allowed[use]).join('; '), wording),
    ),
    replyBy: view.replyBy && words.replyBy(dayInWords(view.replyBy, lang)),
    can: {
      agree: can.includes('agree') && view.proposal !== undefined,
      edit: can.includes('revise') && !can.includes('agree') && changeable(open).length > 0,
      reply: can.includes('reply'),
      consent: can.includes('consent') && view.fields !== undefined,
      withdraw: can.includes('withdraw'),
      update: followUpTo(open) !== undefined,
    },
  });
}
