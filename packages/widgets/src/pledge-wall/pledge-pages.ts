import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locales/locale.ts';

type Words = Pick<Locale['pledgeWall'], 'pages' | 'page' | 'previous' | 'next'>;

// drawn to the right, and mirrored by the styles for the way back
const arrow = 'M4 11h12.6l-4-4L14 5.6l6.4 6.4-6.4 6.4-1.4-1.4 4-4H4z';

const item = (way: 'previous' | 'next', className: string, words: Words, onTurn: () => void) =>
  html`<li class=${className}>
    <button class="nhsuk-link nhsuk-pagination__link" type="button" @click=${onTurn}>
      <span class="nhsuk-pagination__title">${words[way]}<span class="nhsuk-u-visually-hidden"> ${words.page}</span></span>
      <svg class="nhsuk-icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${arrow} /></svg>
    </button>
  </li>`;

/** Previous and next, as buttons because a page of the wall has no address; nothing when there is one page. */
export function pledgePages(
  words: Words,
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
