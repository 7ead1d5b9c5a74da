import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../core/heading.ts';
import { detailsPage, type EndPages, receiptBox, receiptPage } from '../fields/end-pages.ts';
import { panel } from '../fields/panel.ts';
import { sendingStatus } from '../fields/sending-status.ts';
import { type SummaryRow, summaryList } from '../fields/summary-list.ts';
import { hasContact, isPublic, namesFor, type StoryText } from './story-answers.ts';
import { limits } from './story-faults.ts';
import type { StoryQuestion } from './story-flows.ts';
import type { StoryFormEnd } from './story-form-end.ts';

const pages = ({ form, words, end }: StoryFormEnd): EndPages => {
  const { level, at, words: asked } = form.view();
  return { level, hub: at.hub, fields: asked.fields, words, end };
};

/** What may identify someone, before it is sent. */
export function details(end: StoryFormEnd): TemplateResult {
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
export const receipt = (end: StoryFormEnd): TemplateResult => receiptPage(pages(end), () => end.form.steps.next());

/** Every answer as it will be sent, and the sending. */
export function checkPage(end: StoryFormEnd): TemplateResult {
  const { answers, words, level, organisationName } = end.form.view();
  const { workplace = '' } = answers;
  const name = workplace ? end.workplace?.shortName : organisationName;
  const { check, kinds } = end.words;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    end.send();
  };
  return html`<form novalidate @submit=${onSubmit}>
    ${heading(level, 'nhsuk-heading-l', kinds[end.kind].check)} ${summaryList(answerRows(end), words.fields)}
    <p class="nhsuk-body">
      ${isPublic(answers) ? check.consentPublished(name) : check.consent} ${check.back}
    </p>
    ${sendingStatus(end.end.sending, kinds[end.kind].sending, check.send)}
  </form>`;
}

/** It has arrived. */
export function sentPage(end: StoryFormEnd): TemplateResult {
  const { level, wallHref, receiptHref, at } = end.form.view();
  const { sent, kinds } = end.words;
  const { reference } = end.end;
  // a receipt opens only where it was sent
  const elsewhere = end.sentTo && end.sentTo !== at.organisation;
  const openAt = elsewhere ? `${at.hub}/o/${end.sentTo}/receipt` : receiptHref;
  return html`${panel(
    level,
    kinds[end.kind].sent,
    reference ? html`${sent.reference}<br /><strong>${reference}</strong>` : nothing,
  )}
    ${reference ? nothing : html`<p class="nhsuk-body">${sent.earlier}</p>`} ${receiptBox(pages(end))}
    ${heading(level + 1, 'nhsuk-heading-m', sent.next)}
    <p class="nhsuk-body">${kinds[end.kind].next}</p>
    <p class="nhsuk-body"><a class="nhsuk-link" href=${openAt}>${sent.receipt}</a></p>
    <p class="nhsuk-body"><a class="nhsuk-link" href=${wallHref}>${sent.all}</a></p>`;
}

function answerRows(end: StoryFormEnd): SummaryRow[] {
  const { keys, notProvided } = end.words.check;
  const { questions, organisationName } = end.form.view();
  const rows = questions.map((question) => {
    const value = answerTo(question, end);
    return {
      key: keys[question],
      value: value || notProvided,
      what: keys[question],
      onChange: () => end.form.steps.change(question),
    };
  });
  const name = end.workplace?.name ?? organisationName;
  if (!name) return rows;
  const onChange = end.workplaces.members.length > 0 ? () => end.form.steps.change('workplace') : undefined;
  return [...rows, { key: keys.workplace, value: name, what: keys.workplace, onChange }];
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
