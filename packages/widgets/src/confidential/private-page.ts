import { html, type TemplateResult } from 'lit';
import { safeHref } from '../core/safe-href.ts';

/**
 * The box of a page that somebody may have to leave at once. Nothing typed in it reaches a spelling checker or a writing
 * aid: some browsers send what they check to whoever made them.
 */
export const privatePage = (exit: string, onExit: () => void, content: unknown): TemplateResult =>
  html`<div spellcheck="false" writingsuggestions="false">
    <p class="ark-exit ark-screen-only">
      <button class="nhsuk-button nhsuk-button--warning nhsuk-button--small" type="button" @click=${onExit}>
        ${exit}
      </button>
    </p>
    ${content}
  </div>`;

/** Leaves the page for another one, in its place in the history: Back does not lead to it. */
export function leave(address: string | undefined): void {
  const exit = safeHref(address);
  if (exit) location.replace(exit);
}
