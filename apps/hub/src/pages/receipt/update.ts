import { accept, type Issue, type Question, questionsOf } from '@antiracism-kit/schema';
import type { FastifyReply } from 'fastify';
import { answersTo } from '../forms/answers.ts';
import { notSentWords, sendForm } from '../forms/send-form.ts';
import { followUpTo, type Opened } from './opened.ts';
import { showStep, viewPage } from './receipt-steps.ts';

/** Asks how it is going. */
export function updatePage(open: Opened, issues: readonly Issue[] = [], failed?: string): FastifyReply {
  const { words, form } = open;
  const { outcome, happened } = words.update;
  const choices: Readonly<Record<string, string>> = outcome.choices;
  const errors = issues.map(({ field, code, limit = 0 }) => {
    const at = field.replace(/^fields\./, '');
    const said = at === 'outcome' ? outcome.missing : happened[code as 'too-long'];
    return { href: `#${at}`, text: typeof said === 'string' ? said : said(limit) };
  });
  return showStep(open, 'update', {
    title: outcome.label,
    errors: failed ? [{ text: failed }] : errors,
    fields: questionsIn(open).map(({ name, asks }) => {
      const error = errors.find(({ href }) => href === `#${name}`)?.text;
      const value = form.text(name);
      if (asks.is === 'text' && asks.max)
        return {
          as: 'lines',
          id: name,
          ...happened,
          error,
          value,
          max: asks.max,
          limit: words.asked.fields.upTo(asks.max),
        };
      const values = asks.is === 'one' ? asks.values : [];
      const items = values.map((one) => ({ value: one, text: choices[one] ?? one, checked: one === value }));
      return { as: 'radios', id: name, label: outcome.label, error, items };
    }),
  });
}

/** Sends how it is going. */
export async function sendUpdate(open: Opened): Promise<FastifyReply> {
  const { request, reply, parts, lang, organisation, receipt, form, words } = open;
  const kind = followUpTo(open);
  if (!kind) return viewPage(open);
  const fields = answersTo(questionsIn(open), form, '');
  const held = accept(kind.fields, fields);
  if (!held.ok) return updatePage(open, held.issues);
  const consent = { uses: kind.least(held.value as never), wording: kind.wording };
  const draft = {
    organisation: organisation.code,
    receipt,
    kind: kind.name,
    key: form.text('key'),
    lang,
    consent,
    fields,
  };
  const sent = await sendForm(request, reply, undefined, () => parts.call('updateSubmission', draft));
  if (sent.is === 'not-now') {
    reply.code(sent.status);
    return updatePage(open, [], notSentWords(sent, words.update.sending));
  }
  // it may have been taken down meanwhile: what stands now says so
  const view = await parts.call('openReceipt', { organisation: organisation.code, receipt });
  return viewPage({ ...open, view }, sent.is === 'stored' ? words.update.sent.heading : undefined);
}

const questionsIn = (open: Opened): Question[] => {
  const kind = followUpTo(open);
  return kind ? questionsOf(kind) : [];
};
