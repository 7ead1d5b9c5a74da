import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../core/format-day.ts';
import { heading } from '../core/heading.ts';
import { calendarButton } from '../fields/calendar-button.ts';
import { detailsPage, type EndPages, receiptBox, receiptPage } from '../fields/end-pages.ts';
import { panel } from '../fields/panel.ts';
import { sendingStatus } from '../fields/sending-status.ts';
import { type SummaryRow, summaryList } from '../fields/summary-list.ts';
import { namesFor, notSure, typedDay } from './pledge-answers.ts';
import type { PledgeFormEnd } from './pledge-form-end.ts';

const pages = ({ form, words, end }: PledgeFormEnd): EndPages => {
  const { level, at, words: asked } = form.view();
  return { level, hub: at.hub, fields: asked.fields, words, end };
};

/** What may identify someone, before it is sent. */
export function details(end: PledgeFormEnd): TemplateResult {
  const { rules, where } = end.words.details;
  const rows = end.found().map(({ field, rule, found }) => ({
    key: rules[rule],
    value: found,
    what: `${rules[rule]} ${where[field]}`,
    onChange: () => end.form.steps.change(field),
  }));
  return detailsPage(pages(end), rows);
}

/** The six words, before anything is sent. */
export const receipt = (end: PledgeFormEnd): TemplateResult => receiptPage(pages(end), () => end.form.steps.next());

/** Every answer as it will be sent, and the sending. */
export function checkPage(end: PledgeFormEnd): TemplateResult {
  const { words, level, organisationName, revised, answers } = end.form.view();
  const { check } = end.words;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    end.send();
  };
  return html`<form novalidate @submit=${onSubmit}>
    ${heading(level, 'nhsuk-heading-l', revised ? check.headingRevised : check.heading)}
    ${summaryList(answerRows(end), words.fields)}
    <p class="nhsuk-body">${check.consent(organisationName)}</p>
    ${answers.email ? html`<p class="nhsuk-body">${check.reminders}</p>` : nothing}
    ${sendingStatus(end.end.sending, end.words.sending, check.send)}
  </form>`;
}

/** The pledge has arrived. */
export function sentPage(end: PledgeFormEnd): TemplateResult {
  const { level, wallHref, receiptHref, revised } = end.form.view();
  const { sent } = end.words;
  const { kept } = end;
  const { reference } = end.end;
  return html`${panel(
    level,
    revised ? sent.headingRevised : sent.heading,
    reference ? html`${sent.reference}<br /><strong>${reference}</strong>` : nothing,
  )}
    ${reference || revised ? nothing : html`<p class="nhsuk-body">${sent.earlier}</p>`}
    ${revised ? nothing : receiptBox(pages(end))}
    ${heading(level + 1, 'nhsuk-heading-m', sent.next)}
    <p class="nhsuk-body">${revised ? sent.checkRevised : sent.check}</p>
    ${kept?.reminded ? html`<p class="nhsuk-body">${sent.remind}</p>` : nothing}
    ${reference && kept && !revised ? calendarButton(end.words.calendar, { day: kept.due, reference, href: receiptHref }) : nothing}
    ${revised ? nothing : html`<p class="nhsuk-body"><a class="nhsuk-link" href=${receiptHref}>${sent.update}</a></p>`}
    <p class="nhsuk-body"><a class="nhsuk-link" href=${wallHref}>${sent.all}</a></p>`;
}

function answerRows(end: PledgeFormEnd): SummaryRow[] {
  const { answers, priorities, words, language } = end.form.view();
  const { keys, what, notProvided } = end.words.check;
  const { who = 'individual', as = 'anonymous' } = answers;
  const chosen = priorities.filter(({ id }) => answers.priorities.includes(id)).map(({ title }) => title);
  const unsure = answers.priorities.includes(notSure) ? words.priorities.notSure : notProvided;
  const lines = (texts: readonly string[]) => texts.map((text, i) => (i ? html`<br />${text}` : text));
  const row = (name: keyof typeof what, value: unknown): SummaryRow => ({
    key: keys[name],
    value,
    what: what[name],
    onChange: () => end.form.steps.change(name),
  });
  return [
    row('who', words.who.choices[who]),
    row('text', answers.text),
    row('measure', answers.measure),
    row('date', formatDay(typedDay(answers.dueDate), language)),
    ...(priorities.length > 0 ? [row('priorities', chosen.length > 0 ? lines(chosen) : unsure)] : []),
    row('display', lines([words.display.choices[as], ...namesFor[as].map((name) => answers[name])])),
    ...(end.asksEmail ? [row('email', answers.email || notProvided)] : []),
  ];
}
