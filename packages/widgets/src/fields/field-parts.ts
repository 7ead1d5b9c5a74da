import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../core/heading.ts';
import type { FieldWords } from '../locales/locale.ts';

/** What every question of a form has. */
export interface Field {
  /** Id of the (first) input, and its name. */
  readonly id: string;
  /** The question. */
  readonly label: string;
  /** A short phrase under the question. */
  readonly hint?: string | undefined;
  /** What to do about the answer, when it was refused. */
  readonly error?: string | undefined;
  /** Level of the question as a heading of the page; without one it is a plain label. */
  readonly level?: number | undefined;
  /** Words that all forms use. */
  readonly words: FieldWords;
}

/** The classes a form group has, with or without an error. */
export const groupClass = (error: unknown, more = ''): string =>
  `nhsuk-form-group${error ? ' nhsuk-form-group--error' : ''}${more}`;

/** The question, as a label that is a heading when it is the question of the page. */
export function fieldLabel({ id, label, level, error, words }: Field, className = ''): TemplateResult {
  if (level === undefined) return html`<label class="nhsuk-label${className}" for=${id}>${label}</label>`;
  return heading(
    level,
    'nhsuk-label-wrapper',
    html`${errorPrefix(error, words)}<label class="nhsuk-label nhsuk-label--l" for=${id}>${label}</label>`,
  );
}

/** The question of a group of inputs. */
export function legend({ label, level, error, words }: Field): TemplateResult {
  // classes are written whole, so that the styles keep them
  const size = level === undefined ? 'nhsuk-fieldset__legend--s' : 'nhsuk-fieldset__legend--l';
  return html`<legend class="nhsuk-fieldset__legend ${size}">
    ${
      level === undefined
        ? label
        : heading(level, 'nhsuk-fieldset__heading', html`${errorPrefix(error, words)}${label}`)
    }
  </legend>`;
}

/** Tells people who only hear the heading that something on the page is wrong: we cannot set the host page's title. */
export function errorPrefix(error: unknown, words: FieldWords): TemplateResult | typeof nothing {
  return error ? html`<span class="nhsuk-u-visually-hidden">${words.error} </span>` : nothing;
}

/** The hint under a question. */
export function fieldHint({ id, hint }: Field): TemplateResult | typeof nothing {
  return hint ? html`<div class="nhsuk-hint" id="${id}-hint">${hint}</div>` : nothing;
}

/** The error beside a question. */
export function fieldError({ id, error, words }: Field): TemplateResult | typeof nothing {
  if (!error) return nothing;
  return html`<span class="nhsuk-error-message" id="${id}-error"
    ><span class="nhsuk-u-visually-hidden">${words.error} </span>${error}</span
  >`;
}

/** Ids of what describes the input, in the order they are read. */
export function describedBy({ id, hint, error }: Field, first?: string): string | typeof nothing {
  const ids = [first, hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : nothing;
}
