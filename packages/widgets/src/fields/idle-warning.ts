import { html, type TemplateResult } from 'lit';
import type { Locale } from '../locales/locale.ts';

/** Words about a page that nobody uses any more. */
export type IdleWords = Locale['pledgeForm']['idle'];

/** Tells people that what is on the page will be cleared. Any use of the page keeps it; the button is for those who only read. */
export function idleWarning({ warning, keep }: IdleWords): TemplateResult {
  return html`<div class="ark-idle ark-screen-only">
    <p class="nhsuk-body" role="alert">${warning}</p>
    <button class="nhsuk-button nhsuk-button--secondary" type="button">${keep}</button>
  </div>`;
}
