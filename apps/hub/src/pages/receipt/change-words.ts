import { differences, type Question } from '@antiracism-kit/schema';
import type { FastifyReply } from 'fastify';
import { type Form, formOf } from '../../console/form.ts';
import { answersTo, faultsOf } from '../forms/answers.ts';
import { type Asking, faultWords, fieldsOf } from '../forms/fields.ts';
import { changeable, type Opened } from './opened.ts';
import { perform, say, showStep } from './receipt-steps.ts';

/** The edited words beside the author's own: what was taken out, and what was put in. */
export function changeWords({ view, words }: Opened) {
  const { fields = {}, edits = [] } = view.proposal ?? {};
  return Object.entries(fields).map(([name, after]) => {
    const reason = edits.find(({ field }) => field === name)?.reason;
    return {
      heading: words.keys[name] ?? name,
      reason: reason && words.propose.reasons[reason],
      isLeft: after === '',
      pieces: differences(String(view.fields?.[name] ?? ''), after),
    };
  });
}

/** The answers in the author's own words, to be changed; sends them when they come from its own form. */
export function changePage(open: Opened, isSent = false): FastifyReply | Promise<FastifyReply> {
  const { form, view, words } = open;
  const questions = changeable(open);
  const show = (from: Form, asking: Partial<Asking> = {}, error?: string) => {
    const asked = { ...askingOf(open, questions, from), ...asking };
    const texts = asked.faults.map((fault) => ({ href: `#${fault.at}`, text: faultWords(fault, asked) }));
    const errors = texts.length > 0 ? texts : say('', error);
    const labelled = fieldsOf(asked).map((field) => ({ ...field, label: words.keys[field.id] ?? field.label }));
    return showStep(open, 'edit', { title: words.edit.heading, fields: labelled, errors });
  };
  if (!isSent) return show(typedFrom({ ...view.fields, ...view.proposal?.fields }, questions));
  const stay = Object.entries(view.fields ?? {}).filter(([name]) => !questions.some((one) => one.name === name));
  const fields = { ...Object.fromEntries(stay), ...answersTo(questions, form, '') };
  return perform(open, 'reviseSubmission', { fields }, words.done.edit, (error, issues) =>
    show(form, { faults: faultsOf(open.kind, issues, form) }, error),
  );
}

const askingOf = ({ kind, words, lang, parts }: Opened, questions: readonly Question[], form: Form): Asking => ({
  ...{ kind, questions, form, lang, words: words.asked, faults: [], today: parts.today() },
  offer: { priorities: [], reminds: false },
});

/** What was sent, as if it had just been typed. */
function typedFrom(fields: Record<string, unknown>, questions: readonly Question[]): Form {
  const typed = questions.flatMap(({ name, asks }) => {
    const value = String(fields[name] ?? '');
    if (asks.is !== 'day') return [[name, value]];
    const [year = '', month = '', day = ''] = value.split('-').map((part) => part.replace(/^0+/, ''));
    return Object.entries({ day, month, year }).map(([part, number]) => [`${name}-${part}`, number]);
  });
  return formOf(Object.fromEntries(typed));
}
