import { html, type TemplateResult } from 'lit';
import { describedBy, type Field, fieldError, fieldHint, fieldLabel, groupClass } from './field-parts.ts';

/** A question with a short answer on one line. */
export interface TextField extends Field {
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** `name` for a person's own name; every other answer stays out of the browser's memory. */
  readonly autocomplete?: 'name' | 'off';
}

/** One line of text, as NHS text inputs are. */
export function textField(field: TextField): TemplateResult {
  const { id, error, value, onInput, autocomplete = 'off' } = field;
  return html`<div class=${groupClass(error)}>
    ${fieldLabel(field)}${fieldHint(field)}${fieldError(field)}
    <input
      class="nhsuk-input${error ? ' nhsuk-input--error' : ''}"
      id=${id}
      name=${id}
      type="text"
      spellcheck="false"
      autocomplete=${autocomplete}
      aria-describedby=${describedBy(field)}
      .value=${value}
      @input=${(event: Event) => onInput((event.target as HTMLInputElement).value)}
    />
  </div>`;
}
