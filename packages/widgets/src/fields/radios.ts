import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, type Field, fieldError, fieldHint, groupClass, legend } from './field-parts.ts';

/** One answer that can be picked. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Whether the word "or" stands before it. */
  readonly or?: boolean | undefined;
  /** Questions that only this answer brings; they show below it while it is picked. */
  readonly conditional?: (() => TemplateResult) | undefined;
}

/** A question with one answer of a few. */
export interface Radios<Value extends string> extends Field {
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
}

/** Id of a choice: the first has the question's own, so that an error can lead to it. */
export const choiceId = (id: string, index: number): string => (index === 0 ? id : `${id}-${index + 1}`);

/** A question with one answer of a few, as NHS radios are. */
export function radios<Value extends string>(field: Radios<Value>): TemplateResult {
  const { id, error, choices } = field;
  return html`<div class=${groupClass(error)}>
    <fieldset class="nhsuk-fieldset" aria-describedby=${describedBy(field)}>
      ${legend(field)}${fieldHint(field)}${fieldError(field)}
      <div class="nhsuk-radios">${choices.map((choice, index) => radio(field, choice, choiceId(id, index)))}</div>
    </fieldset>
  </div>`;
}

function radio<Value extends string>(field: Radios<Value>, choice: Choice<Value>, id: string): TemplateResult {
  const { value, label, hint, conditional, or } = choice;
  const picked = field.value === value;
  return html`${or ? html`<div class="nhsuk-radios__divider">${field.words.or}</div>` : nothing}
    <div class="nhsuk-radios__item">
      <input
        class="nhsuk-radios__input"
        id=${id}
        name=${field.id}
        type="radio"
        autocomplete="off"
        value=${String(value)}
        aria-controls=${conditional ? `conditional-${id}` : nothing}
        aria-describedby=${hint ? `${id}-item-hint` : nothing}
        .checked=${picked}
        @change=${() => field.onChange(value)}
      />
      <label class="nhsuk-label nhsuk-radios__label" for=${id}>${label}</label>
      ${hint ? html`<div class="nhsuk-hint nhsuk-radios__hint" id="${id}-item-hint">${hint}</div>` : nothing}
    </div>
    ${
      conditional
        ? html`<div
            class="nhsuk-radios__conditional${picked ? '' : ' nhsuk-radios__conditional--hidden'}"
            id="conditional-${id}"
          >
            ${picked ? conditional() : nothing}
          </div>`
        : nothing
    }`;
}
