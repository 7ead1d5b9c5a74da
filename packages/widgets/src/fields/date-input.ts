import { html, type TemplateResult } from 'lit';
import { describedBy, type Field, fieldError, fieldHint, groupClass, legend } from './field-parts.ts';

/** The parts of a date, in the order people write them. */
export const dateParts = ['day', 'month', 'year'] as const;
export type DatePart = (typeof dateParts)[number];

/** A date as it was typed. */
export type TypedDate = Readonly<Record<DatePart, string>>;

/** A question answered with a date that people know by heart. */
export interface DateInput extends Field {
  readonly value: TypedDate;
  readonly onInput: (value: TypedDate) => void;
  /** The parts that the error is about. */
  readonly wrong?: readonly DatePart[] | undefined;
  /** Said below the date while it is what it is. */
  readonly advice?: string | undefined;
}

/** Day, month and year in three boxes, as NHS date inputs are. */
export function dateInput(field: DateInput): TemplateResult {
  const { id, error, value, words, wrong = dateParts, onInput, advice } = field;
  const part = (name: DatePart) => {
    const bad = error && wrong.includes(name);
    return html`<div class="nhsuk-date-input__item">
      <div class=${groupClass(bad)}>
        <label class="nhsuk-label nhsuk-date-input__label" for="${id}-${name}">${words[name]}</label>
        <input
          class="nhsuk-input${bad ? ' nhsuk-input--error' : ''} ${name === 'year' ? 'nhsuk-input--width-4' : 'nhsuk-input--width-2'} nhsuk-date-input__input"
          id="${id}-${name}"
          name="${id}-${name}"
          type="text"
          inputmode="numeric"
          autocomplete="off"
          .value=${value[name]}
          @input=${(event: Event) => onInput({ ...value, [name]: (event.target as HTMLInputElement).value })}
        />
      </div>
    </div>`;
  };
  return html`<div class=${groupClass(error)}>
    <fieldset class="nhsuk-fieldset" role="group" aria-describedby=${describedBy(field)}>
      ${legend(field)}${fieldHint(field)}${fieldError(field)}
      <div class="nhsuk-date-input" id=${id}>${dateParts.map(part)}</div>
    </fieldset>
    <p class="nhsuk-hint ark-advice" role="status">${advice ?? ''}</p>
  </div>`;
}
