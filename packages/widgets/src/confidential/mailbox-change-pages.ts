import { messageLimits } from '@antiracism-kit/schema/message';
import { textFault } from '@antiracism-kit/schema/text';
import { html, nothing, type TemplateResult } from 'lit';
import { linkButton, submitButton } from '../fields/button.ts';
import { checkboxes } from '../fields/checkboxes.ts';
import type { SummaryError } from '../fields/error-summary.ts';
import { panel } from '../fields/panel.ts';
import { sendingStatus } from '../fields/sending-status.ts';
import { textArea } from '../fields/text-area.ts';
import { sendingForm } from '../receipt/story-change-pages.ts';
import { pickReaders } from './confidential-questions.ts';
import { allowedIn } from './letters.ts';
import type { MailboxPage } from './mailbox-links.ts';
import type { MailboxPages } from './mailbox-pages.ts';
import { proposalPage, viewPage } from './mailbox-view-pages.ts';

/** What is wrong with a message as it was written. */
export function writeFaults({ message, leftOut, readers, words }: MailboxPages): SummaryError[] {
  const { errors, recipients } = words.write;
  const { code, limit = 0 } = textFault(message.trim(), messageLimits) ?? {};
  const error = code && errors[code];
  const text = typeof error === 'function' ? error(limit) : error;
  const isNobodyLeft = readers?.set.members.every(({ id }) => leftOut.includes(id));
  return [
    ...(text ? [{ text, id: 'message' }] : []),
    ...(isNobodyLeft ? [{ text: recipients.missing, id: 'recipients' }] : []),
  ];
}

/** A message to the team, and who of it can read it. */
function writePage(pages: MailboxPages): TemplateResult {
  const { words, links, faults, sending, readers } = pages;
  const { level, words: common } = links.form();
  const { label, hint, send, recipients, checking } = words.write;
  const errorOf = (id: string) => faults.find((fault) => fault.id === id)?.text;
  const field = textArea({
    id: 'message',
    label,
    hint,
    level,
    error: errorOf('message'),
    words: common.fields,
    value: pages.message,
    max: messageLimits.max,
    onInput: (message) => pages.change({ message }),
  });
  // One template before and after the people are known: what is typed, and the focus, stay where they are.
  const people = readers
    ? checkboxes({
        id: 'recipients',
        label: recipients.label,
        hint: recipients.hint,
        error: errorOf('recipients'),
        words: common.fields,
        ...pickReaders(readers, pages.leftOut, (leftOut) => pages.change({ leftOut })),
      })
    : html`<p class="nhsuk-body" role="status">${faults.length > 0 ? nothing : checking}</p>`;
  const status = readers ? sendingStatus(sending, words.sending, send) : nothing;
  return sendingForm(html`${field} ${people} ${status}`, () => void pages.write());
}

/** What the author still allows. */
function consentPage(pages: MailboxPages): TemplateResult {
  const { words, links, sending } = pages;
  const { level, words: common } = links.form();
  const { heading: label, hint, uses, effect, send } = words.consent;
  const field = checkboxes({
    id: 'uses',
    label,
    hint,
    level,
    words: common.fields,
    choices: allowedIn(pages.view)
      .filter((use) => use !== 'read')
      .map((value) => ({ value, label: uses[value] ?? value })),
    values: pages.uses,
    onChange: (picked) => pages.change({ uses: picked }),
  });
  return sendingForm(
    html`${field}
      <p class="nhsuk-body">${effect}</p>
      ${sendingStatus(sending, words.sending, send)}`,
    () => pages.allow(),
  );
}

/** Asks before it is taken back, because that cannot be undone. */
function withdrawPage(pages: MailboxPages): TemplateResult {
  const { words, links, sending } = pages;
  const { confirm, sending: said } = words;
  const status = sending.state === 'sending' ? said.sending : sending.state === 'not-known' && said.trying;
  return panel(
    links.form().level,
    confirm.heading,
    sendingForm(
      html`<p>${confirm.text}</p>
        <p role="status">${status || nothing}</p>
        <div class="ark-buttons">
          ${submitButton(confirm.yes, 'reverse')} ${linkButton(confirm.no, () => pages.back())}
        </div>`,
      () => pages.withdraw(),
    ),
    'interruption',
  );
}

/** It is gone. */
function withdrawnPage({ words, links }: MailboxPages): TemplateResult {
  return html`${panel(links.form().level, words.withdrawn.heading, nothing)}
    <p class="nhsuk-body">${words.withdrawn.text}</p>`;
}

const pages: Record<MailboxPage, (pages: MailboxPages) => TemplateResult> = {
  view: viewPage,
  write: writePage,
  proposal: proposalPage,
  consent: consentPage,
  withdraw: withdrawPage,
  withdrawn: withdrawnPage,
};

/** One of the pages behind a receipt, by name. */
export const mailboxPage = (step: MailboxPage, of: MailboxPages): TemplateResult => pages[step](of);
