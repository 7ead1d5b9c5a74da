import { html, nothing } from 'lit';

/** One value of a filter, and what people read. */
export interface FilterChoice {
  readonly value: string;
  readonly label: string;
}

/** One value of a filter. */
export const filterOption = (
  kind: 'radios' | 'checkboxes',
  name: string,
  { value, label }: FilterChoice,
  checked = false,
) => {
  const id = `${name}-${value}`;
  return kind === 'radios'
    ? html`<div class="nhsuk-radios__item">
        <input class="nhsuk-radios__input" id=${id} type="radio" name=${name} value=${value} ?checked=${checked} />
        <label class="nhsuk-label nhsuk-radios__label" for=${id}>${label}</label>
      </div>`
    : html`<div class="nhsuk-checkboxes__item">
        <input class="nhsuk-checkboxes__input" id=${id} type="checkbox" name=${name} value=${value} />
        <label class="nhsuk-label nhsuk-checkboxes__label" for=${id}>${label}</label>
      </div>`;
};

/** The values of one filter, under its name. */
export const filterGroup = (legend: string, options: unknown, className: string) =>
  html`<fieldset class="nhsuk-fieldset">
    <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">${legend}</legend>
    <div class=${className}>${options}</div>
  </fieldset>`;

/** A group of checkboxes, when there are two or more things to choose between. */
export const checkboxGroup = (legend: string, name: string, choices: readonly FilterChoice[]) =>
  choices.length < 2
    ? nothing
    : filterGroup(
        legend,
        choices.map((choice) => filterOption('checkboxes', name, choice)),
        'nhsuk-checkboxes nhsuk-checkboxes--small',
      );
