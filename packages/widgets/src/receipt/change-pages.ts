import type { FieldsOf } from '@antiracism-kit/schema/kinds';
import { html, nothing, type TemplateResult } from 'lit';
import { linkButton, submitButton } from '../fields/button.ts';
import { panel } from '../fields/panel.ts';
import type { ReceiptPages } from './receipt-pages.ts';

/** The pledge form with the answers that were sent. */
export function changePage(pages: ReceiptPages): TemplateResult {
  const { view, receipt, words, links } = pages;
  const { at } = links;
  const { level, language, wallHref } = links.form();
  void import('../pledge-form/pledge-form.ts');
  const fields = view.fields as FieldsOf['pledge'] | undefined;
  return html`<ark-pledge-form
      hub=${at.hub}
      organisation=${at.organisation}
      lang=${language}
      heading-level=${level}
      wall-href=${wallHref}
      .revised=${fields && { receipt, fields, uses: view.consent?.uses ?? [] }}
    ></ark-pledge-form>
    <p class="nhsuk-body">${linkButton(words.again, () => void pages.reopen())}</p>`;
}

/** Asks before the pledge is taken back, because that cannot be undone. */
export function withdrawPage(pages: ReceiptPages): TemplateResult {
  const { words, links, sending } = pages;
  const { confirm, removing } = words;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    pages.withdraw();
  };
  const status = sending.state === 'sending' ? removing.sending : sending.state === 'not-known' && removing.trying;
  return panel(
    links.form().level,
    confirm.heading,
    html`<form novalidate @submit=${onSubmit}>
      <p>${confirm.text}</p>
      <p role="status">${status || nothing}</p>
      <div class="ark-buttons">
        ${submitButton(confirm.yes, 'reverse')} ${linkButton(confirm.no, () => pages.back())}
      </div>
    </form>`,
    'interruption',
  );
}

/** The pledge is gone. */
export function withdrawnPage({ words, links }: ReceiptPages): TemplateResult {
  const { level, wallHref } = links.form();
  return html`${panel(level, words.withdrawn.heading, nothing)}
    <p class="nhsuk-body">${words.withdrawn.text}</p>
    <p class="nhsuk-body"><a class="nhsuk-link" href=${wallHref}>${words.wall}</a></p>`;
}
