import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locales/locale.ts';

// drawn to the right, and mirrored by the styles for the way back
const arrow =
  'm14.7 6.3 5 5c.2.2.3.4.3.7 0 .3-.1.5-.3.7l-5 5a1 1 0 0 1-1.4-1.4l3.3-3.3H5a1 1 0 0 1 0-2h11.6l-3.3-3.3a1 1 0 1 1 1.4-1.4Z';

const item = (way: 'previous' | 'next', className: string, words: Locale['pledgeWall'], onTurn: () => void) =>
  html`<li class=${className}>
    <button class="nhsuk-link nhsuk-pagination__link" type="button" @click=${onTurn}>
      <span class="nhsuk-pagination__title">${words[way]}<span class="nhsuk-u-visually-hidden"> ${words.page}</span></span>
      <svg class="nhsuk-icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${arrow} /></svg>
    </button>
  </li>`;

/** Previous and next, as buttons because a page of the wall has no address; nothing when there is one page. */
export function pledgePages(
  words: Locale['pledgeWall'],
  where: string | undefined,
  onPrevious: (() => void) | undefined,
  onNext: (() => void) | undefined,
): TemplateResult | typeof nothing {
  if (!onPrevious && !onNext) return nothing;
  return html`<nav class="nhsuk-pagination ark-screen-only" aria-label=${where ? `${words.pages}, ${where}` : words.pages}>
    <ul class="nhsuk-pagination__list">
      ${onPrevious ? item('previous', 'nhsuk-pagination-item--previous', words, onPrevious) : nothing}
      ${onNext ? item('next', 'nhsuk-pagination-item--next', words, onNext) : nothing}
    </ul>
  </nav>`;
}
