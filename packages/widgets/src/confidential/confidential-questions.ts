import { type ExperienceUse, experienceUses, experienceWhose } from '@antiracism-kit/schema/kinds/lived-experience';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../core/heading.ts';
import { checkboxes } from '../fields/checkboxes.ts';
import { radios } from '../fields/radios.ts';
import { textArea } from '../fields/text-area.ts';
import { textField } from '../fields/text-field.ts';
import type { Locale } from '../locales/locale.ts';
import { type ConfidentialAnswers, type ConfidentialQuestion, typedBack } from './confidential-answers.ts';
import { type ConfidentialFault, faultMessage, mostOf } from './confidential-faults.ts';
import type { Readers } from './readers.ts';

/** What a question shows and does. */
export interface QuestionView {
  readonly words: Locale['confidentialForm'];
  readonly level: number;
  readonly answers: ConfidentialAnswers;
  readonly faults: readonly ConfidentialFault[];
  readonly readers: Readers;
  /** Whether the list of people changed while somebody was writing. */
  readonly hasChanged: boolean;
  readonly answer: (change: Partial<ConfidentialAnswers>) => void;
}

/** One question of the form, by name. */
export const confidentialQuestion = (question: ConfidentialQuestion, view: QuestionView): TemplateResult =>
  pages[question](view);

const common = ({ level, words, faults }: QuestionView, id: ConfidentialFault['field']) => {
  const fault = faults.find(({ field }) => field === id);
  return { id, level, words: words.fields, error: fault && faultMessage(fault, words.errors) };
};

const written = (name: 'whatHappened' | 'wouldHaveHelped', view: QuestionView): TemplateResult =>
  textArea({
    ...common(view, name),
    ...view.words[name],
    value: view.answers[name],
    onInput: (value) => view.answer({ [name]: value }),
    max: mostOf(name),
    rows: 10,
  });

const line = (name: 'name' | 'role' | 'first' | 'second', label: string, view: QuestionView): TemplateResult =>
  textField({
    ...common(view, name),
    level: undefined,
    label,
    value: view.answers[name],
    onInput: (value) => view.answer({ [name]: value }),
  });

/** Picks who can read something, of those who can: everybody but those who were left out. */
export function pickReaders(
  { set }: Readers,
  leftOut: readonly string[],
  onChange: (leftOut: string[]) => void,
): { choices: { value: string; label: string }[]; values: string[]; onChange: (values: string[]) => void } {
  const ids = set.members.map(({ id }) => id);
  return {
    choices: set.members.map(({ id, name, role }) => ({ value: id, label: `${name}, ${role}` })),
    values: ids.filter((id) => !leftOut.includes(id)),
    onChange: (values) => onChange(ids.filter((id) => !values.includes(id))),
  };
}

const pages: Record<ConfidentialQuestion, (view: QuestionView) => TemplateResult> = {
  recipients: (view) => {
    const { words, readers, answers, answer, hasChanged } = view;
    const { changed, after, ...asked } = words.recipients;
    const field = checkboxes({
      ...common(view, 'recipients'),
      ...asked,
      ...pickReaders(readers, answers.leftOut, (leftOut) => answer({ leftOut })),
    });
    return html`${hasChanged ? html`<p class="nhsuk-body" role="status"><b>${changed}</b></p>` : nothing} ${field}
      <p class="nhsuk-body">${after}</p>`;
  },
  whose: (view) => {
    const { choices, label } = view.words.whose;
    return radios({
      ...common(view, 'whose'),
      label,
      choices: experienceWhose.map((value) => ({ value, label: choices[value] })),
      value: view.answers.whose,
      onChange: (whose) => view.answer({ whose }),
    });
  },
  whatHappened: (view) =>
    html`<p class="nhsuk-body">${view.words.names}</p>
      ${written('whatHappened', view)}`,
  wouldHaveHelped: (view) => written('wouldHaveHelped', view),
  use: (view) => {
    const { choices, hints, label, name, role } = view.words.use;
    return radios<ExperienceUse>({
      ...common(view, 'use'),
      label,
      choices: (Object.keys(experienceUses) as ExperienceUse[]).map((value) => ({
        value,
        label: choices[value],
        hint: hints[value],
        conditional:
          value === 'with-name' ? () => html`${line('name', name, view)}${line('role', role, view)}` : undefined,
      })),
      value: view.answers.as,
      onChange: (as) => view.answer({ as }),
    });
  },
  typed: (view) => {
    const { heading: title, text, word } = view.words.typed;
    return html`${heading(view.level, 'nhsuk-heading-l', title)}
      <p class="nhsuk-body">${text}</p>
      ${line('first', word(typedBack.first), view)} ${line('second', word(typedBack.second), view)}`;
  },
};
