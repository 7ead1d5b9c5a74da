import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../core/heading.ts';
import { detailsPage, type EndPages, receiptBox, receiptPage } from '../fields/end-pages.ts';
import { panel } from '../fields/panel.ts';
import { sendingStatus } from '../fields/sending-status.ts';
import { type SummaryRow, summaryList } from '../fields/summary-list.ts';
import type { ConfidentialQuestion } from './confidential-answers.ts';
import type { ConfidentialEnd } from './confidential-end.ts';
import { addressOf } from './confidential-start.ts';

const receiptAt = ({ view }: ConfidentialEnd['form']): string => addressOf(view().at, view().language, '/receipt');

const pages = ({ form, words, end }: ConfidentialEnd): EndPages => {
  const { level, words: asked } = form.view();
  return { level, hub: receiptAt(form), fields: asked.fields, words, end };
};

/** What may identify someone, before it is sealed. */
export function details(end: ConfidentialEnd): TemplateResult {
  const { details: words, check } = end.words;
  const rows = end.found().map(({ field, rule, found }) => ({
    key: words.rules[rule],
    value: found,
    what: `${words.rules[rule]} (${check.keys[field]})`,
    onChange: () => end.form.steps.change(field),
  }));
  return detailsPage(pages(end), rows);
}

/** The six words, before anything is sent. */
export const receipt = (end: ConfidentialEnd): TemplateResult => receiptPage(pages(end), () => end.form.steps.next());

/** Every answer as it will be sealed, and the sending. */
export function checkPage(end: ConfidentialEnd): TemplateResult {
  const { level, words } = end.form.view();
  const { check, sending } = end.words;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    void end.send();
  };
  return html`<form novalidate @submit=${onSubmit}>
    ${heading(level, 'nhsuk-heading-l', check.heading)}
    <div translate="no">${summaryList(answerRows(end), words.fields)}</div>
    <p class="nhsuk-body">${check.consent}</p>
    <p class="nhsuk-body">${check.own}</p>
    ${end.isSealing ? html`<p class="nhsuk-body" role="status">${check.sealing}</p>` : nothing}
    ${sendingStatus(end.sending, sending, check.send)}
  </form>`;
}

/** It has arrived. */
export function sentPage(end: ConfidentialEnd): TemplateResult {
  const { level } = end.form.view();
  const { sent } = end.words;
  const { reference } = end.end;
  return html`${panel(level, sent.heading, reference ? html`${sent.reference}<br /><strong>${reference}</strong>` : nothing)}
    ${reference ? nothing : html`<p class="nhsuk-body">${sent.earlier}</p>`} ${receiptBox(pages(end))}
    ${heading(level + 1, 'nhsuk-heading-m', sent.next)}
    <p class="nhsuk-body">${sent.read}</p>
    <p class="nhsuk-body">${sent.back}</p>
    <p class="nhsuk-body"><a class="nhsuk-link" href=${receiptAt(end.form)}>${sent.receipt}</a></p>`;
}

function answerRows(end: ConfidentialEnd): SummaryRow[] {
  const { answers, words, readers } = end.form.view();
  const { keys, notProvided } = end.words.check;
  const { whose, as, leftOut } = answers;
  const lines = (texts: readonly (string | undefined)[]) => texts.filter(Boolean).join('\n');
  const members = readers?.set.members.filter(({ id }) => !leftOut.includes(id)) ?? [];
  const said: Record<Exclude<ConfidentialQuestion, 'typed'>, string | undefined> = {
    recipients: lines(members.map(({ name, role }) => `${name}, ${role}`)),
    whose: whose && words.whose.choices[whose],
    whatHappened: answers.whatHappened,
    wouldHaveHelped: answers.wouldHaveHelped,
    use: as && lines([words.use.choices[as], ...(as === 'with-name' ? [answers.name, answers.role] : [])]),
  };
  return (Object.keys(said) as (keyof typeof said)[]).map((question) => ({
    key: keys[question],
    value: said[question] || notProvided,
    what: keys[question],
    onChange: () => end.form.steps.change(question),
  }));
}
