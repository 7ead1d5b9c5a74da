import { html, type TemplateResult } from 'lit';
import { describedBy, type Field, fieldError, fieldHint, fieldLabel, groupClass } from './field-parts.ts';

/** What an answer says about the person who gives it, in the words of HTML. */
export type Purpose = 'name' | 'organization-title' | 'email' | 'tel';

/** A question with a short answer on one line. */
export interface TextField extends Field {
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** What the browser may offer of what it knows about the person: only for their own name, job title, email and phone. */
  readonly autocomplete?: Purpose | undefined;
}

/** One line of text, as NHS text inputs are. */
export function textField(field: TextField): TemplateResult {
  const { id, error, value, onInput, autocomplete = 'off' } = field;
  // browsers keep what was typed beside any other word; without one, no tool can offer what it knows (decision 0011)
  const offer = value ? 'off' : autocomplete;
  return html`<div class=${groupClass(error)}>
    ${fieldLabel(field)}${fieldHint(field)}${fieldError(field)}
    <input
      class="nhsuk-input${error ? ' nhsuk-input--error' : ''}"
      id=${id}
      name=${id}
      type="text"
      spellcheck="false"
      autocomplete=${offer}
      aria-describedby=${describedBy(field)}
      .value=${value}
      @input=${(event: Event) => onInput((event.target as HTMLInputElement).value)}
    />
  </div>`;
}
