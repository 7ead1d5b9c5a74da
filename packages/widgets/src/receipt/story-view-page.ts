import type { ReceiptView } from '@antiracism-kit/schema/submission';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../core/format-day.ts';
import { heading } from '../core/heading.ts';
import { actionButton } from '../fields/button.ts';
import { type SummaryRow, summaryList } from '../fields/summary-list.ts';
import type { StoryPages } from './story-pages.ts';

const tags: Record<ReceiptView['status'], string> = {
  submitted: 'nhsuk-tag--blue',
  'changes-requested': 'nhsuk-tag--yellow',
  'words-proposed': 'nhsuk-tag--yellow',
  'words-agreed': 'nhsuk-tag--blue',
  published: 'nhsuk-tag--green',
  'not-published': 'nhsuk-tag--grey',
  removed: 'nhsuk-tag--grey',
  'kept-private': 'nhsuk-tag--grey',
  closed: 'nhsuk-tag--grey',
  withdrawn: 'nhsuk-tag--grey',
  erased: 'nhsuk-tag--grey',
};

// Steps whose words are a message to the author; the others' are for everyone to read, or the author's own.
const fromAuthor = 'reply';

/** Where it stands, what was said about it, and what its author can do. */
export function storyViewPage(pages: StoryPages): TemplateResult {
  const { words, view, links } = pages;
  const { level, language } = links.form();
  const { status, open, replyBy } = view;
  const can = (action: ReceiptView['open'][number]) => open.includes(action);
  return html`${heading(level, 'nhsuk-heading-l', words.heading)}
    <p class="nhsuk-body" role="status">${pages.done ?? nothing}</p>
    <p class="nhsuk-body">
      <span class="nhsuk-u-visually-hidden">${words.status}: </span
      ><strong class="nhsuk-tag ${tags[status]}">${words.statuses[status]}</strong>
    </p>
    <p class="nhsuk-body">
      ${words.about[status]} ${replyBy ? words.replyBy(formatDay(replyBy, language)) : nothing}
    </p>
    ${can('agree') ? actionButton(words.propose.read, () => pages.begin('proposal')) : nothing}
    ${can('revise') && !can('agree') ? actionButton(words.edit.button, () => pages.begin('edit')) : nothing}
    ${status === 'published' ? html`<p class="nhsuk-body"><a class="nhsuk-link" href=${links.form().storiesHref}>${words.wall}</a></p>` : nothing}
    ${messages(pages)} ${can('reply') ? actionButton(words.reply.button, () => pages.begin('reply'), 'secondary') : nothing}
    ${summaryList(rows(pages), links.form().words.fields)}
    ${view.edited ? html`<p class="nhsuk-body">${words.edited}</p>` : nothing} ${consents(pages)}
    ${can('consent') && view.fields ? actionButton(words.consent.button, () => pages.begin('consent'), 'secondary') : nothing}
    ${history(pages)}
    ${can('withdraw') ? actionButton(words.withdraw, () => pages.begin('withdraw'), 'secondary') : nothing}`;
}

function rows({ words, view }: StoryPages): SummaryRow[] {
  const { fields = {}, reference } = view;
  const known = Object.entries(words.keys).filter(([name]) => fields[name] !== undefined);
  return [
    { key: words.keys.reference ?? '', value: reference },
    ...known.map(([name, key]) => ({ key, value: inWords(fields[name]) || words.withoutName })),
  ];
}

// An answer made of parts, such as a name and a job title, is shown by its parts; how it was picked is said elsewhere.
function inWords(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const { as: _, by: __, ...parts } = value as Record<string, unknown>;
  return Object.values(parts).join('\n');
}

function messages({ words, view, links }: StoryPages): TemplateResult {
  const { level, language } = links.form();
  const said = view.decisions.filter(({ message }) => message !== undefined);
  return html`${heading(level + 1, 'nhsuk-heading-m', words.messages)}
    ${said.length === 0 ? html`<p class="nhsuk-body">${words.noMessages}</p>` : nothing}
    ${said.map(
      ({ action, on, message }) =>
        html`<div class="nhsuk-inset-text">
          <p class="nhsuk-body-s">
            <b>${action === fromAuthor ? words.from.you : words.from.team}</b>, ${formatDay(on, language)}:
            ${words.steps[action]}
          </p>
          <p class="nhsuk-body ark-answer">${message}</p>
        </div>`,
    )}`;
}

function consents({ words, view, links }: StoryPages): TemplateResult | typeof nothing {
  const { level, language } = links.form();
  const { ledger, entry, read, choices } = words.consent;
  if (view.consents.length === 0) return nothing;
  const named: Record<string, string> = { read, ...choices };
  return html`${heading(level + 1, 'nhsuk-heading-m', ledger)}
    <ul class="nhsuk-list nhsuk-list--bullet">
      ${view.consents.map(
        ({ on, uses, wording }) =>
          html`<li>${entry(formatDay(on, language), uses.map((use) => named[use]).join('; '), wording)}</li>`,
      )}
    </ul>`;
}

function history({ words, view, links }: StoryPages): TemplateResult {
  const { level, language } = links.form();
  return html`${heading(level + 1, 'nhsuk-heading-m', words.history)}
    <ul class="nhsuk-list nhsuk-list--bullet">
      ${view.decisions.map(({ on, action }) => html`<li>${formatDay(on, language)}: ${words.steps[action]}</li>`)}
    </ul>`;
}
