import { html, type TemplateResult } from 'lit';
import { describedBy, type Field, fieldError, fieldHint, groupClass, legend } from './field-parts.ts';
import { type Choice, choiceId } from './radios.ts';

/** A question with any number of answers. */
export interface Checkboxes extends Field {
  readonly choices: readonly Pick<Choice<string>, 'value' | 'label'>[];
  /** An answer that rules out every other, after the word "or". */
  readonly exclusive?: Pick<Choice<string>, 'value' | 'label'> | undefined;
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
}

/** A question with any number of answers, as NHS checkboxes are. */
export function checkboxes(field: Checkboxes): TemplateResult {
  const { id, error, choices, exclusive, values, words, onChange } = field;
  const box = ({ value, label }: Pick<Choice<string>, 'value' | 'label'>, boxId: string) =>
    html`<div class="nhsuk-checkboxes__item">
      <input
        class="nhsuk-checkboxes__input"
        id=${boxId}
        name=${id}
        type="checkbox"
        autocomplete="off"
        value=${value}
        .checked=${values.includes(value)}
        @change=${(event: Event) => onChange(toggled(field, value, (event.target as HTMLInputElement).checked))}
      />
      <label class="nhsuk-label nhsuk-checkboxes__label" for=${boxId}>${label}</label>
    </div>`;
  return html`<div class=${groupClass(error)}>
    <fieldset class="nhsuk-fieldset" aria-describedby=${describedBy(field)}>
      ${legend(field)}${fieldHint(field)}${fieldError(field)}
      <div class="nhsuk-checkboxes">
        ${choices.map((choice, index) => box(choice, choiceId(id, index)))}
        ${
          exclusive
            ? html`<div class="nhsuk-checkboxes__divider">${words.or}</div>
                ${box(exclusive, choiceId(id, choices.length + 1))}`
            : ''
        }
      </div>
    </fieldset>
  </div>`;
}

function toggled({ choices, exclusive, values }: Checkboxes, value: string, checked: boolean): string[] {
  if (value === exclusive?.value) return checked ? [value] : [];
  return choices.map((choice) => choice.value).filter((one) => (one === value ? checked : values.includes(one)));
}
