import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locales/locale.ts';
import { backButton, linkButton, submitButton } from './button.ts';
import { errorSummary, type SummaryError } from './error-summary.ts';
import { type IdleWords, idleWarning } from './idle-warning.ts';

/** What a page of a form shows and does. */
export interface FormPage {
  readonly level: number;
  readonly words: Pick<Locale['storyForm'], 'fields' | 'stop'>;
  readonly errors: readonly SummaryError[];
  /** A question, or else a page of another sort. */
  readonly question: TemplateResult | undefined;
  readonly other: TemplateResult | undefined;
  /** What the button below a question says. */
  readonly submit: string;
  readonly onSubmit: (event: Event) => void;
  /** Goes one page back; absent where that leads nowhere. */
  readonly onBack: (() => void) | undefined;
  /** Clears the answers and leaves; absent where nothing was answered. */
  readonly onStop: (() => void) | undefined;
  /** Words of the warning that the page will be cleared, while there is one. */
  readonly idle: IdleWords | undefined;
}

/** One page of a form, with what is wrong at its top and the ways back and out. */
export function formPage(page: FormPage): TemplateResult {
  const { level, words, errors, question, other, submit, onSubmit, onBack, onStop, idle } = page;
  return html`${idle ? idleWarning(idle) : nothing} ${onBack ? backButton(words.fields.back, onBack) : nothing}
    <div class="ark-form">
      ${errorSummary(errors, level, words.fields)}
      <div class="ark-step">
        ${question ? html`<form novalidate @submit=${onSubmit}>${question} ${submitButton(submit)}</form>` : other}
      </div>
      ${onStop ? html`<p class="nhsuk-body ark-screen-only">${linkButton(words.stop, onStop)}</p>` : nothing}
    </div>`;
}
