import {
  accept,
  Channel,
  draftIssues,
  type Issue,
  isSentOpenly,
  type Kind,
  makeKey,
  makeReceipt,
  Problem,
  storyWording,
} from '@antiracism-kit/schema';
import { receiptWords } from '@antiracism-kit/schema/receipt-words';
import { maySee } from '../../sign-in/moderator.ts';
import { type Form, formOf } from '../form.ts';
import { answersOf } from '../item/answers.ts';
import { type Errors, type Page, whoAsked } from '../parts.ts';
import { answersIn, askedBy, has } from './log-answers.ts';

/** Writing down what came by phone, on paper, by email or in person, with the consent of the person it is from. */
export const log: Page = (app, parts) => {
  const kinds = parts.kinds.filter((kind) => isSentOpenly(kind) && kind.datedTo === 'year');

  const choices = async (request: Parameters<typeof whoAsked>[0]) => {
    const { organisations } = await parts.call('listOrganisations', {});
    const seen = organisations.filter(({ code, validTo }) => !validTo && maySee(whoAsked(request), code));
    return {
      title: 'Log a story',
      nav: 'log',
      kinds,
      organisations: seen,
      channels: Object.values(Channel._zod.def.entries),
    };
  };

  app.get('/log', async (request, reply) => {
    const asked = formOf(request.query);
    const kind = kinds.find(({ name }) => name === asked.text('kind'));
    const data = await choices(request);
    if (!kind) return reply.page('log/choose.njk', data);
    return reply.page('log/log.njk', { ...data, ...pageOf(kind, asked), key: makeKey() });
  });

  app.post('/log', async (request, reply) => {
    const form = formOf(request.body);
    const kind = kinds.find(({ name }) => name === form.text('kind'));
    if (!kind) throw new Problem('not-found');
    const fields = answersIn(kind, form);
    const consent = { uses: [...new Set(['read', ...form.all('uses')])], wording: storyWording } as never;
    const errors = {
      ...(!form.text('organisation') && { organisation: 'Select the organisation it was sent to' }),
      ...errorsOf(kind, fields, consent),
    };
    const again = { ...(await choices(request)), ...pageOf(kind, form), key: form.text('key') };
    if (Object.keys(errors).length > 0) return reply.status(422).page('log/log.njk', { ...again, errors });
    const receipt = makeReceipt(receiptWords);
    const draft = {
      organisation: form.text('organisation'),
      kind: kind.name,
      key: form.text('key'),
      receipt,
      lang: 'en',
      channel: form.text('channel'),
      consent,
      fields,
    };
    try {
      const item = await parts.call('logSubmission', draft, { moderator: whoAsked(request) });
      return reply.page('log/logged.njk', { title: 'Logged', nav: 'log', item, receipt: receipt.split(' ') });
    } catch (fault) {
      // the page was loaded again: the words were shown once, and nobody has them any more but their reader
      if (!(fault instanceof Problem) || fault.code !== 'key-reused') throw fault;
      return reply.status(409).page('log/logged.njk', { title: 'Already logged', nav: 'log' });
    }
  });
};

const pageOf = (kind: Kind, form: Form) => ({
  kind,
  asked: askedBy(kind),
  has: has(kind),
  uses: kind.uses.filter((use) => use !== 'read'),
  picked: form.all('uses'),
  wording: storyWording,
  typed: (name: string) => form.text(name),
});

function errorsOf(
  kind: Kind,
  fields: Record<string, unknown>,
  consent: Parameters<typeof draftIssues>[1]['consent'],
): Errors {
  const held = accept(kind.fields, fields);
  const issues = held.ok ? draftIssues(kind, { fields, consent }, '') : held.issues;
  const labels = new Map(
    answersOf(kind, Object.fromEntries(askedBy(kind).map(({ name }) => [name, ''])), []).map(({ name, label }) => [
      name,
      label,
    ]),
  );
  return Object.fromEntries(issues.map((issue) => [placeOf(issue), sayFault(issue, labels)]));
}

const placeOf = ({ field }: Issue): string => {
  if (field.startsWith('consent')) return 'uses';
  if (field.startsWith('display')) return field.replace('.', '-').replace('display-as', 'as');
  return field.startsWith('contact') ? 'contact-email' : field;
};

function sayFault({ field, code, limit }: Issue, labels: ReadonlyMap<string, string>): string {
  if (field.startsWith('consent')) return 'Select what the person agrees to. To be contacted, they have to agree to it';
  if (field.startsWith('contact')) return 'Enter an email address or a phone number that works';
  if (field.startsWith('display')) return 'Enter the names that this way of appearing needs';
  const label = labels.get(field) ?? field;
  if (code === 'too-long') return `${label} must be ${limit?.toLocaleString('en-GB')} characters or less`;
  if (code === 'too-short') return `${label} must be ${limit} characters or more`;
  return code === 'missing' ? `Enter: ${label.toLowerCase()}` : `${label} is not in the right form`;
}
