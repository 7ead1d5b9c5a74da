import { pledgeOutcomes, pledgeUpdateLimits } from '@antiracism-kit/schema/kinds/pledge-update';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../core/heading.ts';
import { linkButton, submitButton } from '../fields/button.ts';
import { panel } from '../fields/panel.ts';
import { radios } from '../fields/radios.ts';
import { sendingStatus } from '../fields/sending-status.ts';
import { summaryList } from '../fields/summary-list.ts';
import { textArea } from '../fields/text-area.ts';
import type { ReceiptPages } from './receipt-pages.ts';

const form = (content: unknown, send: () => void): TemplateResult => {
  const onSubmit = (event: Event) => {
    event.preventDefault();
    send();
  };
  return html`<form novalidate @submit=${onSubmit}>${content}</form>`;
};

/** "How is your pledge going?" */
export function outcomePage(pages: ReceiptPages): TemplateResult {
  const { words, fault, answers, links } = pages;
  const { level, words: common } = links.form();
  const { label, choices } = words.outcome;
  const field = radios({
    id: 'outcome',
    label,
    level,
    error: fault?.text,
    words: common.fields,
    choices: pledgeOutcomes.map((value) => ({ value, label: choices[value] })),
    value: answers.outcome,
    onChange: (outcome) => pages.answer({ outcome }),
  });
  return form(html`${field}${submitButton(common.fields.continue)}`, () => pages.goOn('outcome'));
}

/** "What happened?" */
export function happenedPage(pages: ReceiptPages): TemplateResult {
  const { words, fault, answers, links } = pages;
  const { level, words: common } = links.form();
  const { label, hint } = words.happened;
  const field = textArea({
    id: 'happened',
    label,
    hint,
    level,
    error: fault?.text,
    words: common.fields,
    value: answers.text,
    max: pledgeUpdateLimits.text.max,
    onInput: (text) => pages.answer({ text }),
  });
  return form(html`${field}${submitButton(common.fields.continue)}`, () => pages.goOn('happened'));
}

/** The update as it will be sent, and the sending. */
export function checkPage(pages: ReceiptPages): TemplateResult {
  const { words, answers, links, sending, steps } = pages;
  const { check } = words;
  const { level, words: common } = links.form();
  const row = (step: 'outcome' | 'happened', value: unknown) => ({
    key: check.keys[step],
    value,
    what: check.what[step],
    onChange: () => steps.change(step),
  });
  const content = html`${heading(level, 'nhsuk-heading-l', check.heading)}
    ${summaryList(
      [
        row('outcome', answers.outcome && words.outcome.choices[answers.outcome]),
        row('happened', answers.text || check.notProvided),
      ],
      common.fields,
    )}
    <p class="nhsuk-body">${check.consent}</p>
    ${sendingStatus(sending, words.sending, check.send)}`;
  return form(content, () => pages.send());
}

/** The update has arrived. */
export function sentPage(pages: ReceiptPages): TemplateResult {
  const { words, reference, links } = pages;
  const { level } = links.form();
  const { sent } = words;
  const body = reference ? html`${sent.reference}<br /><strong>${reference}</strong>` : nothing;
  return html`${panel(level, sent.heading, body)} ${heading(level + 1, 'nhsuk-heading-m', sent.next)}
    <p class="nhsuk-body">${sent.check}</p>
    <p class="nhsuk-body">${linkButton(words.again, () => void pages.reopen())}</p>`;
}
