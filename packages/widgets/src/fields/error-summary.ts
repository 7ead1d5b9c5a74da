import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../core/heading.ts';
import type { FieldWords } from '../locales/locale.ts';

/** One thing to put right, and the id of the input where that is done. */
export interface SummaryError {
  readonly text: string;
  readonly id?: string | undefined;
}

/** What has to be put right, at the top of the page, with a link to each place. The widget moves the focus to it. */
export function errorSummary(
  errors: readonly SummaryError[],
  level: number,
  words: FieldWords,
): TemplateResult | typeof nothing {
  if (errors.length === 0) return nothing;
  return html`<div class="nhsuk-error-summary" tabindex="-1">
    <div role="alert">
      ${heading(level, 'nhsuk-error-summary__heading', words.problem)}
      <div class="nhsuk-error-summary__body">
        <ul class="nhsuk-list nhsuk-error-summary__list">
          ${errors.map(({ text, id }) => html`<li>${id ? html`<a href="#${id}" @click=${toField}>${text}</a>` : text}</li>`)}
        </ul>
      </div>
    </div>
  </div>`;
}

// A plain link would change the address of the host page and find nothing, because the input is in a shadow root.
function toField(event: Event): void {
  event.preventDefault();
  const link = event.currentTarget as HTMLAnchorElement;
  const root = link.getRootNode() as ShadowRoot;
  const input = root.getElementById(link.getAttribute('href')?.slice(1) ?? '');
  // people with magnified screens need the question in view, not the box alone
  const question = input?.closest('fieldset')?.querySelector('legend') ?? root.querySelector(`[for="${input?.id}"]`);
  (question ?? input)?.scrollIntoView();
  input?.focus({ preventScroll: true });
}
