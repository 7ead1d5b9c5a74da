import { html, type TemplateResult } from 'lit';
import type { Locale } from '../locales/locale.ts';
import { heading } from './heading.ts';

/** What people see when the hub is away: a plain sentence, and a way to try again. */
export function problem(common: Locale['common'], level: number, onTry: () => void): TemplateResult {
  return html`${heading(level, 'nhsuk-heading-m', common.problem)}
    <p class="nhsuk-body">${common.tryLater}</p>
    <button class="nhsuk-button" type="button" @click=${onTry}>${common.tryAgain}</button>`;
}
