import { html, type TemplateResult } from 'lit';
import { heading } from '../core/heading.ts';
import { actionButton } from '../fields/button.ts';
import type { Locale } from '../locales/locale.ts';

/** What a pledge is, before the first question. */
export function pledgeStart(
  { headingLevel, organisationName }: { headingLevel: number; organisationName: string | undefined },
  words: Locale['pledgeForm'],
  said: string | undefined,
  onStart: () => void,
): TemplateResult {
  return html`${heading(headingLevel, 'nhsuk-heading-l', words.heading)}
    <p class="nhsuk-body">${words.what(organisationName)}</p>
    ${actionButton(words.start, onStart)}
    <p class="nhsuk-body" role="status">${said}</p>`;
}
