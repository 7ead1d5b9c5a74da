import type { Kind } from '@antiracism-kit/schema';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { PageParts } from '../public-pages.ts';
import { asPage, type Place, showPage } from '../show-page.ts';
import { type Fault, faultsOf, readAnswers } from './answers.ts';
import { askedOf } from './asked.ts';
import { detailsIn, rowsOf } from './check-rows.ts';
import { type Asking, faultWords, fieldsOf } from './fields.ts';
import { plainForms } from './plain-form.ts';
import { plainWords } from './plain-words.ts';
import { notSentWords, sendForm } from './send-form.ts';
import { takeForms } from './take-forms.ts';
import { allAnswers, hidden, secretsOf, type Visit, visitOf, workplaceOf } from './visit.ts';

/**
 * Mounts the forms that need no script: all questions on one page, so that nothing is lost that a page before held, then
 * the answers to check with the receipt to keep, then the sending. Every step is a POST to one address that carries all answers.
 */
export async function mountForms(app: FastifyInstance, parts: PageParts): Promise<void> {
  await takeForms(app, parts.publicUrl, (scope) => {
    for (const plain of plainForms(parts.kinds)) {
      scope.post<Place>(`/o/:organisation/${plain.path}`, async (request, reply) =>
        step(await visitOf(plain, request, reply, parts), parts),
      );
      const [only, ...more] = plain.kinds;
      if (only && more.length === 0)
        scope.get<Place>(`/o/:organisation/${plain.path}`, async (request, reply) =>
          ask(await visitOf(plain, request, reply, parts), only, [], parts),
        );
    }
  });
}

function step(visit: Visit, parts: PageParts): FastifyReply | Promise<FastifyReply> {
  const { plain, form } = visit;
  const { kinds } = plain;
  const kind = kinds.length === 1 ? kinds[0] : kinds.find(({ name }) => name === form.text('what'));
  if (!kind) return choose(visit, parts);
  const go = form.text('go');
  if (!['check', 'keep', 'send'].includes(go)) return ask(visit, kind, [], parts);
  const answers = readAnswers(kind, form, parts.today());
  const faults = workplaceOf(visit) ? answers.faults : [...answers.faults, noWorkplace];
  if (faults.length > 0) return ask(visit, kind, faults, parts);
  const found = detailsIn(kind, form, visit);
  const kept = found.map(({ value }) => value).join('\n');
  if (go !== 'keep' && form.text('kept') !== kept) return details(visit, kind, parts);
  // what was not shown is not sent
  if (go !== 'send' || !secretsOf(form).areKnown) return check(visit, kind, kept, parts);
  return send(visit, kind, kept, parts);
}

const noWorkplace: Fault = { at: 'workplace', path: ['workplace'], code: 'missing' };

async function send(visit: Visit, kind: Kind, kept: string, parts: PageParts): Promise<FastifyReply> {
  const { request, reply, form, lang } = visit;
  const { fields, consent } = readAnswers(kind, form, parts.today());
  const { key, receipt } = secretsOf(form);
  const organisation = workplaceOf(visit)?.code;
  const draft = { organisation, kind: kind.name, key, receipt, lang, consent, fields };
  const sent = await sendForm(request, reply, parts.rateGuard, () => parts.call('createSubmission', draft));
  if (sent.is === 'not-now') return check(visit, kind, kept, parts, sent);
  if (sent.is === 'refused') {
    const faults = faultsOf(kind, sent.problem.issues, form);
    return faults.length > 0 ? ask(visit, kind, faults, parts) : asPage(sent.problem);
  }
  const reference = sent.is === 'stored' ? sent.answer.reference : undefined;
  const receiptAt = `/o/${organisation}/receipt`;
  const said = visit.words.of(kind);
  return show(visit, parts, 'sent', { title: said?.sent, said, reference, receipt, receiptAt });
}

function choose(visit: Visit, parts: PageParts): FastifyReply {
  const { form, words, plain } = visit;
  const choices = Object.entries(words.what?.choices ?? {});
  const what = form.text('what');
  // who would rather not write can still ask to talk
  const neverShown = plain.kinds.find(({ public: open }) => open.length === 0);
  // what people look for here and no form takes: whom to turn to instead
  if (choices.some(([name]) => name === what))
    return show(visit, parts, 'closed', { title: words.closed?.heading, what, talks: neverShown?.name });
  const hints: Readonly<Record<string, string | undefined>> = words.what?.hints ?? {};
  const items = choices
    .filter(([name]) => name in hints || plain.kinds.some((kind) => kind.name === name))
    .map(([value, text]) => ({ value, text, hint: hints[value] }));
  const error = form.text('go') === 'choose' ? words.errors.what?.missing : undefined;
  return show(visit, parts, 'choose', { title: words.what?.label, choices: items, error });
}

function ask(visit: Visit, kind: Kind, faults: readonly Fault[], parts: PageParts): FastifyReply {
  const { form, words, organisation, members } = visit;
  const asking = askingOf(visit, kind, faults, parts);
  const textOf = (fault: Fault) => (fault === noWorkplace ? words.workplace?.missing : faultWords(fault, asking));
  return show(visit, parts, 'ask', {
    title: words.what?.choices[kind.name as 'talk'] ?? words.heading,
    fields: fieldsOf(asking),
    errors: faults.map((fault) => ({ href: `#${fault.at}`, text: textOf(fault) })),
    workplace: members.length > 0 && {
      ...words.workplace,
      own: words.workplace?.own(organisation.name),
      value: form.text('workplace'),
      error: faults.includes(noWorkplace) ? words.workplace?.missing : undefined,
    },
    carried: hidden(form, ['what', 'kept', 'key', 'receipt']),
  });
}

function details(visit: Visit, kind: Kind, parts: PageParts): FastifyReply {
  const { form, words } = visit;
  const carried = [...allAnswers(form, kind), ...hidden(form, ['key', 'receipt'])];
  return show(visit, parts, 'details', { title: words.details.heading, rows: detailsIn(kind, form, visit), carried });
}

function check(
  visit: Visit,
  kind: Kind,
  kept: string,
  parts: PageParts,
  fault?: { status: number; minutes?: number },
): FastifyReply {
  const { form, words, reply } = visit;
  const said = words.of(kind);
  const { key, receipt } = secretsOf(form);
  if (fault) reply.code(fault.status);
  const workplace = workplaceOf(visit);
  const workplaceRow =
    visit.members.length > 0 ? [{ key: words.keys.workplace, value: workplace?.name, at: 'workplace' }] : [];
  return show(visit, parts, 'check', {
    title: said?.check ?? words.heading,
    said,
    errors: fault && said ? [{ text: notSentWords(fault, said.sending) }] : [],
    rows: [...rowsOf(askingOf(visit, kind, [], parts)), ...workplaceRow],
    consent: words.consent(workplace?.shortName ?? '', form.all('uses').includes('publish')),
    reminded: form.text('email').trim() !== '' && words.reminders,
    receipt,
    carried: [
      ...allAnswers(form, kind),
      { name: 'kept', value: kept },
      { name: 'key', value: key },
      { name: 'receipt', value: receipt },
    ],
  });
}

const askingOf = (
  { form, words, lang, offer }: Visit,
  kind: Kind,
  faults: readonly Fault[],
  { today }: PageParts,
): Asking => ({
  kind,
  questions: askedOf(kind, offer),
  form,
  faults,
  words,
  lang,
  offer,
  today: today(),
});

function show(visit: Visit, parts: PageParts, view: string, data: Record<string, unknown>): FastifyReply {
  const { request, reply, plain, organisation, words, members, lang } = visit;
  const title = words.heading;
  return showPage(parts, request, reply, `forms/${view}`, {
    title,
    form: words,
    plain: plainWords[lang],
    at: plain,
    organisation,
    members,
    ...data,
  });
}
