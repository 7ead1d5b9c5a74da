import { html, type TemplateResult } from 'lit';
import { submitButton } from '../fields/button.ts';
import { textField } from '../fields/text-field.ts';
import type { PledgeFormEnd } from './pledge-form-end.ts';

/** The question about an address for reminders: it may stay empty. */
export function emailPage({ form, words, emailFault, onEmail }: PledgeFormEnd): TemplateResult {
  const { level, answers, words: asked } = form.view();
  return html`<form novalidate @submit=${onEmail}>
    ${textField({
      id: 'email',
      level,
      label: words.email.label,
      hint: words.email.hint,
      error: emailFault,
      words: asked.fields,
      value: answers.email ?? '',
      autocomplete: 'email',
      onInput: (email) => form.answer({ email }),
    })}
    ${submitButton(asked.fields.continue)}
  </form>`;
}
