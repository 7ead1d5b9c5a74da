import { html, nothing, type TemplateResult } from 'lit';
import type { FieldWords } from '../locales/locale.ts';

/** One answer and how to change it. */
export interface SummaryRow {
  readonly key: string;
  readonly value: unknown;
  /** What "Change" changes, in words that follow it. */
  readonly what?: string;
  readonly onChange?: (() => void) | undefined;
}

/** Answers with their questions, each with a way to change it. */
export function summaryList(rows: readonly SummaryRow[], words: FieldWords): TemplateResult {
  const changeable = rows.some(({ onChange }) => onChange);
  return html`<dl class="nhsuk-summary-list">
    ${rows.map(
      ({ key, value, what, onChange }) =>
        html`<div class="nhsuk-summary-list__row${changeable && !onChange ? ' nhsuk-summary-list__row--no-actions' : ''}">
          <dt class="nhsuk-summary-list__key">${key}</dt>
          <dd class="nhsuk-summary-list__value ark-answer">${value}</dd>
          ${
            onChange
              ? html`<dd class="nhsuk-summary-list__actions">
                  <button class="nhsuk-link" type="button" @click=${onChange}
                    >${words.change}<span class="nhsuk-u-visually-hidden"> ${what}</span></button
                  >
                </dd>`
              : nothing
          }
        </div>`,
    )}
  </dl>`;
}
