import { differences } from '@antiracism-kit/schema/differences';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../core/heading.ts';
import { actionButton, linkButton } from '../fields/button.ts';
import { sendingStatus } from '../fields/sending-status.ts';
import { textArea } from '../fields/text-area.ts';
import { pageHeading, sendingForm } from './story-change-pages.ts';
import type { StoryPages } from './story-pages.ts';
import { limitsOf } from './written-answers.ts';

/** The edited words beside the author's own, for the author to agree to. */
export function proposalPage(pages: StoryPages): TemplateResult {
  const { words, view, sending } = pages;
  const { propose } = words;
  return sendingForm(
    html`${pageHeading(pages, propose.heading)}
      <p class="nhsuk-body">${propose.text}</p>
      ${Object.keys(view.proposal?.fields ?? {}).map((name) => compared(name, pages))}
      ${sendingStatus(sending, words.sending, propose.agree)}
      <p class="nhsuk-body">${actionButton(propose.change, () => pages.begin('edit'), 'secondary')}</p>
      <p class="nhsuk-body">${linkButton(propose.no, () => pages.begin('reply'))}</p>`,
    () => pages.agree(),
  );
}

function compared(name: string, { words, view, links }: StoryPages): TemplateResult {
  const { propose, keys } = words;
  const before = String(view.fields?.[name] ?? '');
  const after = view.proposal?.fields[name] ?? '';
  const reason = view.proposal?.edits.find(({ field }) => field === name)?.reason;
  const hidden = (text: string) => html`<span class="nhsuk-u-visually-hidden">${text} </span>`;
  return html`${heading(links.form().level + 1, 'nhsuk-heading-m', keys[name] ?? name)}
    ${reason ? html`<p class="nhsuk-body-s">${propose.why} ${propose.reasons[reason]}</p>` : nothing}
    ${after === '' ? html`<p class="nhsuk-body">${propose.left}</p>` : nothing}
    <p class="nhsuk-body ark-answer">${differences(before, after).map(({ is, text }) => {
      if (is === 'same') return text;
      return is === 'removed'
        ? html`<del>${hidden(propose.removed)}${text}</del>`
        : html`<ins>${hidden(propose.added)}${text}</ins>`;
    })}</p>`;
}

/** The answers in the author's own words, to be changed. */
export function editPage(pages: StoryPages): TemplateResult {
  const { words, links, faults, sending, edited } = pages;
  const { words: common } = links.form();
  return sendingForm(
    html`${pageHeading(pages, words.edit.heading)}
      <p class="nhsuk-body">${words.edit.text}</p>
      ${Object.entries(edited).map(([name, value]) =>
        textArea({
          id: name,
          label: words.keys[name] ?? name,
          error: faults.find(({ id }) => id === name)?.text,
          words: common.fields,
          value,
          max: limitsOf(name).max,
          onInput: (text) => pages.change({ edited: { ...pages.edited, [name]: text } }),
        }),
      )}
      ${sendingStatus(sending, words.sending, words.edit.send)}`,
    () => pages.edit(),
  );
}
