import { differences } from '@antiracism-kit/schema/differences';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../core/format-day.ts';
import { heading } from '../core/heading.ts';
import { actionButton, linkButton } from '../fields/button.ts';
import { sendingStatus } from '../fields/sending-status.ts';
import { summaryList } from '../fields/summary-list.ts';
import { sendingForm } from '../receipt/story-change-pages.ts';
import { allowedIn, type Letter, proposalIn } from './letters.ts';
import type { MailboxPages } from './mailbox-pages.ts';

const tags: Record<string, string> = {
  submitted: 'nhsuk-tag--blue',
  'words-proposed': 'nhsuk-tag--yellow',
  'words-agreed': 'nhsuk-tag--blue',
  published: 'nhsuk-tag--green',
};
const ended = ['withdrawn', 'erased'];

/** Where it stands, what was written both ways, and what its author can do. */
export function viewPage(pages: MailboxPages): TemplateResult {
  const { words, view, links, done } = pages;
  const proposal = proposalIn(pages.letters);
  const { level, language, words: common } = links.form();
  const { status, replyBy, reference } = view;
  const isOpen = !ended.includes(status);
  return html`${heading(level, 'nhsuk-heading-l', words.heading)}
    <p class="nhsuk-body" role="status">${done ? html`<b>${done}</b>` : nothing}</p>
    <p class="nhsuk-body">
      <span class="nhsuk-u-visually-hidden">${words.status}: </span
      ><strong class="nhsuk-tag ${tags[status] ?? 'nhsuk-tag--grey'}">${words.statuses[status]}</strong>
    </p>
    <p class="nhsuk-body">${words.about[status]} ${replyBy ? words.replyBy(formatDay(replyBy, language)) : nothing}</p>
    ${
      status === 'words-proposed' && proposal
        ? actionButton(words.propose.read, () => pages.begin('proposal'))
        : nothing
    }
    ${isOpen ? html`<p class="nhsuk-body">${words.own}</p>` : nothing} ${messages(pages)}
    ${isOpen ? actionButton(words.write.button, () => pages.begin('write'), 'secondary') : nothing}
    ${summaryList([{ key: words.reference, value: reference }], common.fields)} ${consents(pages)}
    ${
      isOpen && allowedIn(view).some((use) => use !== 'read')
        ? actionButton(words.consent.button, () => pages.begin('consent'), 'secondary')
        : nothing
    }
    ${isOpen ? actionButton(words.withdraw, () => pages.begin('withdraw'), 'secondary') : nothing}`;
}

function messages({ words, letters: { letters }, links }: MailboxPages): TemplateResult {
  const { level, language } = links.form();
  const textOf = ({ from, text, proposal }: Letter) =>
    text || (from === 'author' ? words.yours : proposal ? words.propose.heading : words.notOpened);
  return html`${heading(level + 1, 'nhsuk-heading-m', words.messages)}
    ${letters.length === 0 ? html`<p class="nhsuk-body">${words.noMessages}</p>` : nothing}
    ${letters.map(
      (letter) =>
        html`<div class="nhsuk-inset-text">
          <p class="nhsuk-body-s"
            ><b>${words.from[letter.from]}</b>, ${words.week(formatDay(letter.on, language))}</p
          >
          <p class="nhsuk-body ark-answer" translate="no">${textOf(letter)}</p>
        </div>`,
    )}`;
}

function consents({ words, view, links }: MailboxPages): TemplateResult {
  const { level, language } = links.form();
  const { ledger, entry, uses: named } = words.consent;
  return html`${heading(level + 1, 'nhsuk-heading-m', ledger)}
    <ul class="nhsuk-list nhsuk-list--bullet">
      ${view.consents.map(
        ({ on, uses }) => html`<li>${entry(formatDay(on, language), uses.map((use) => named[use]).join('; '))}</li>`,
      )}
    </ul>`;
}

/** The words that would appear, whole, beside those that were proposed before. */
export function proposalPage(pages: MailboxPages): TemplateResult {
  const { words, sending, links, letters } = pages;
  const proposal = proposalIn(letters);
  const { propose } = words;
  const earlier = letters.letters.filter((letter) => letter.proposal).at(-2)?.proposal?.fields;
  const { level } = links.form();
  return sendingForm(
    html`${heading(level, 'nhsuk-heading-l', propose.heading)}
      <p class="nhsuk-body">${propose.text}</p>
      ${earlier ? html`<p class="nhsuk-body">${propose.compared}</p>` : nothing}
      ${Object.entries(proposal?.fields ?? {}).map(
        ([name, value]) =>
          html`${heading(level + 1, 'nhsuk-heading-m', words.keys[name] ?? name)}
            <p class="nhsuk-body ark-answer" translate="no">
              ${earlier ? compared(inWords(earlier[name], pages), inWords(value, pages), pages) : inWords(value, pages)}
            </p>`,
      )}
      ${sendingStatus(sending, words.sending, propose.agree)}
      <p class="nhsuk-body">${linkButton(propose.no, () => pages.begin('write'))}</p>`,
    () => void pages.agree(),
  );
}

// Nothing of what an author agrees to is left out: a part without words of its own is shown as it is.
function inWords(value: unknown, { words }: MailboxPages): string {
  const parts = typeof value === 'object' && value !== null ? Object.values(value) : [value ?? ''];
  return parts.map((part) => words.choices[String(part)] ?? String(part)).join('\n');
}

const compared = (before: string, after: string, { words }: MailboxPages) =>
  differences(before, after).map(({ is, text }) => {
    if (is === 'same') return text;
    const hidden = html`<span class="nhsuk-u-visually-hidden">${words.propose[is === 'removed' ? 'removed' : 'added']} </span>`;
    return is === 'removed' ? html`<del>${hidden}${text}</del>` : html`<ins>${hidden}${text}</ins>`;
  });
