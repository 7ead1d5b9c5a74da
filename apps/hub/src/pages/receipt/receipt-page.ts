import { messageLimits, textFault, type Use } from '@antiracism-kit/schema';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { takeForms } from '../forms/take-forms.ts';
import type { PageParts } from '../public-pages.ts';
import type { Place } from '../show-page.ts';
import { changePage, changeWords } from './change-words.ts';
import { enterPage, followUpTo, type Opened, opened } from './opened.ts';
import { perform, say, showStep, viewPage, withdrawnPage } from './receipt-steps.ts';
import { sendUpdate, updatePage } from './update.ts';

type Step = (open: Opened) => FastifyReply | Promise<FastifyReply>;

/**
 * Mounts the pages of the receipt that need no script. All are POSTs to one address, with the receipt in the body: no
 * address, log or history holds it, and each step opens it anew.
 */
export async function mountReceiptPage(app: FastifyInstance, parts: PageParts): Promise<void> {
  await takeForms(app, parts.publicUrl, (scope) => {
    scope.get<Place>('/o/:organisation/receipt', (request, reply) => enterPage(request, reply, parts));
    scope.post<Place>('/o/:organisation/receipt', async (request, reply) => {
      const open = await opened(request, reply, parts);
      if (!open) return reply;
      const step = steps.get(open.form.text('go')) ?? viewPage;
      return step(open);
    });
  });
}

const replyPage = (open: Opened, error?: string) =>
  showStep(open, 'reply', { title: open.words.reply.label, max: messageLimits.max, errors: say('message', error) });

const consentPage = (open: Opened, error?: string) => {
  const { view, words, form, kind } = open;
  const { display, contact, email } = view.fields ?? {};
  const isNamed = (display as { name?: string } | undefined)?.name !== undefined;
  const isReached = contact !== undefined || email !== undefined;
  // only what there is something for: no name to publish, no way to get in touch, no such use
  const offered = Object.entries(words.consent.choices).filter(
    ([use]) =>
      kind.uses.includes(use as Use) && (use !== 'published-with-name' || isNamed) && (use !== 'contact' || isReached),
  );
  const picked = form.text('go') === 'send-consent' ? form.all('uses') : (view.consent?.uses ?? []);
  const choices = offered.map(([value, text]) => ({ value, text, checked: picked.some((use) => use === value) }));
  return showStep(open, 'consent', { title: words.consent.heading, choices, errors: say('uses', error) });
};

const proposalPage = (open: Opened, error?: string) =>
  showStep(open, 'proposal', {
    title: open.words.propose.heading,
    compared: changeWords(open),
    errors: say('', error),
  });

const withdrawPage = (open: Opened, error?: string) =>
  showStep(open, 'withdraw', { title: open.words.confirm.heading, errors: say('', error) });

const steps = new Map<string, Step>([
  ['reply', (open) => replyPage(open)],
  ['send-reply', sendReply],
  ['consent', (open) => consentPage(open)],
  [
    'send-consent',
    (open) => {
      const { kind, form, words } = open;
      const uses = [...new Set([...kind.uses.filter((use) => use === 'read'), ...form.all('uses')])];
      const consent = { uses, wording: kind.wording };
      return perform(open, 'changeConsent', { consent }, words.done.consent, (error) => consentPage(open, error));
    },
  ],
  ['proposal', (open) => (open.view.proposal ? proposalPage(open) : viewPage(open))],
  [
    'send-agree',
    (open) => perform(open, 'agreeWords', {}, open.words.done.agree, (error) => proposalPage(open, error)),
  ],
  ['edit', (open) => changePage(open)],
  ['send-edit', (open) => changePage(open, true)],
  ['update', (open) => (followUpTo(open) ? updatePage(open) : viewPage(open))],
  ['send-update', (open) => (followUpTo(open) ? sendUpdate(open) : viewPage(open))],
  ['withdraw', (open) => withdrawPage(open)],
  ['send-withdraw', (open) => withdrawnPage(open, (error) => withdrawPage(open, error))],
]);

function sendReply(open: Opened): FastifyReply | Promise<FastifyReply> {
  const { form, words } = open;
  const message = form.text('message').trim();
  const fault = textFault(message, messageLimits);
  if (fault) {
    const error = words.reply.errors[fault.code];
    return replyPage(open, typeof error === 'string' ? error : error(fault.limit ?? 0));
  }
  return perform(open, 'replySubmission', { message }, words.done.reply, (failed) => replyPage(open, failed));
}
