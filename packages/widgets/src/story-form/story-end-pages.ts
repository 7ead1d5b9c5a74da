import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../core/heading.ts';
import { actionButton } from '../fields/button.ts';
import { panel } from '../fields/panel.ts';
import { receiptCard } from '../fields/receipt-card.ts';
import { sendingStatus } from '../fields/sending-status.ts';
import { type SummaryRow, summaryList } from '../fields/summary-list.ts';
import { hasContact, isPublic, namesFor, type StoryText } from './story-answers.ts';
import { limits } from './story-faults.ts';
import type { StoryQuestion } from './story-flows.ts';
import type { StoryFormEnd } from './story-form-end.ts';

/** What may identify someone, before it is sent: change it or keep it. */
export function detailsPage(end: StoryFormEnd): TemplateResult {
  const { words, level } = end.form.view();
  const { details, check } = end.words;
  const rows = end.found().map(({ field, rule, found }) => ({
    key: details.rules[rule],
    value: found,
    what: `${details.rules[rule]} (${check.keys[field]})`,
    onChange: () => end.form.steps.change(field),
  }));
  return html`${heading(level, 'nhsuk-heading-l', details.heading)}
    <p class="nhsuk-body">${details.text}</p>
    ${summaryList(rows, words.fields)} ${actionButton(details.keep, () => end.end.keep())}`;
}

/** The six words, before anything is sent. */
export function receiptPage(end: StoryFormEnd): TemplateResult {
  const { words, level } = end.form.view();
  return html`${heading(level, 'nhsuk-heading-l', end.words.receipt.heading)}
    <p class="nhsuk-body">${end.words.receipt.why}</p>
    ${card(end)}
    <p class="nhsuk-body">${end.words.receipt.only}</p>
    ${actionButton(words.fields.continue, () => end.form.steps.next())}`;
}

/** Every answer as it will be sent, and the sending. */
export function checkPage(end: StoryFormEnd): TemplateResult {
  const { answers, words, level, organisationName } = end.form.view();
  const { check, kinds } = end.words;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    end.send();
  };
  return html`<form novalidate @submit=${onSubmit}>
    ${heading(level, 'nhsuk-heading-l', kinds[end.kind].check)} ${summaryList(answerRows(end), words.fields)}
    <p class="nhsuk-body">
      ${isPublic(answers) ? check.consentPublished(organisationName) : check.consent} ${check.back}
    </p>
    ${sendingStatus(end.end.sending, end.words.sending, check.send)}
  </form>`;
}

/** It has arrived. */
export function sentPage(end: StoryFormEnd): TemplateResult {
  const { level, wallHref, receiptHref } = end.form.view();
  const { sent, kinds } = end.words;
  const { reference } = end.end;
  return html`${panel(
    level,
    kinds[end.kind].sent,
    reference ? html`${sent.reference}<br /><strong>${reference}</strong>` : nothing,
  )}
    ${reference ? nothing : html`<p class="nhsuk-body">${sent.earlier}</p>`} ${card(end)}
    ${heading(level + 1, 'nhsuk-heading-m', sent.next)}
    <p class="nhsuk-body">${kinds[end.kind].next}</p>
    <p class="nhsuk-body"><a class="nhsuk-link" href=${receiptHref}>${sent.receipt}</a></p>
    <p class="nhsuk-body"><a class="nhsuk-link" href=${wallHref}>${sent.all}</a></p>`;
}

function card(end: StoryFormEnd): TemplateResult {
  const { receipt, said, say } = end.end;
  return receiptCard({ receipt, said, onSaid: say, hub: end.form.view().at.hub, words: end.words.receipt });
}

function answerRows(end: StoryFormEnd): SummaryRow[] {
  const { keys, notProvided } = end.words.check;
  return end.form.view().questions.map((question) => {
    const value = answerTo(question, end);
    return {
      key: keys[question],
      value: value || notProvided,
      what: keys[question],
      onChange: () => end.form.steps.change(question),
    };
  });
}

/** What was answered, in the words of the form. */
function answerTo(question: StoryQuestion, end: StoryFormEnd): string {
  const { answers, words, priorities } = end.form.view();
  if (question in limits) return answers[question as StoryText];
  const { what, teamsMayAsk, uses, as, who, by, mayContact, contactName, email } = answers;
  const lines = (texts: readonly (string | undefined)[]) => texts.filter(Boolean).join('\n');
  const answer: Record<Exclude<StoryQuestion, StoryText>, () => string | undefined> = {
    what: () => what && words.what.choices[what],
    teamsMayAsk: () => teamsMayAsk && words.teamsMayAsk.choices[teamsMayAsk],
    priorities: () => lines(priorities.filter(({ id }) => answers.priorities.includes(id)).map(({ title }) => title)),
    uses: () =>
      lines(Object.entries(words.uses.choices).map(([use, label]) => (uses.includes(use) ? label : ''))) ||
      words.uses.onlyRead,
    display: () => as && lines([words.display.choices[as], ...namesFor[as].map((name) => answers[name])]),
    contact: () => (hasContact(answers) ? lines([contactName, email]) : mayContact && words.contact.choices.no),
    who: () => who && words.who.choices[who],
    reach: () => by && lines([words.reach.choices[by], answers[by], contactName]),
  };
  return answer[question as keyof typeof answer]() ?? '';
}
