import { displaysFor, type PledgeDisplay, pledgeLimits, pledgeWho } from '@antiracism-kit/schema/kinds/pledge';
import { html, type TemplateResult } from 'lit';
import type { OfferedPriority } from '../core/offered-priorities.ts';
import { checkboxes } from '../fields/checkboxes.ts';
import { dateInput, dateParts } from '../fields/date-input.ts';
import { radios } from '../fields/radios.ts';
import { textArea } from '../fields/text-area.ts';
import { textField } from '../fields/text-field.ts';
import type { Locale } from '../locales/locale.ts';
import { namesFor, notSure, type PledgeAnswers, typedDay } from './pledge-answers.ts';
import { faultMessage, type PledgeFault, type PledgeQuestion } from './pledge-faults.ts';

/** What the questions need to be shown. */
export interface QuestionView {
  readonly words: Locale['pledgeForm'];
  readonly level: number;
  readonly answers: PledgeAnswers;
  readonly faults: readonly PledgeFault[];
  readonly today: () => string;
  readonly priorities: readonly OfferedPriority[];
  /** The ways of appearing that the consent allows, when a pledge is being changed. */
  readonly displays: readonly PledgeDisplay[];
  readonly answer: (change: Partial<PledgeAnswers>) => void;
}

/** Id of the input where a fault is put right. */
export const inputOf = ({ field, parts }: PledgeFault): string =>
  field === 'dueDate' ? `date-${parts?.[0] ?? 'day'}` : field;

/** One question of the form, by name. */
export function pledgeQuestion(question: PledgeQuestion, view: QuestionView): TemplateResult {
  const { words, level, answers, faults, answer } = view;
  const error = (field: PledgeFault['field']) => {
    const fault = faults.find((one) => one.field === field);
    return fault && faultMessage(fault, words.errors);
  };
  const common = { level, words: words.fields };
  if (question === 'who')
    return radios({
      ...common,
      id: 'who',
      label: words.who.label,
      error: error('who'),
      choices: pledgeWho.map((value) => ({ value, label: words.who.choices[value], hint: words.who.hints[value] })),
      value: answers.who,
      onChange: (who) => answer({ who }),
    });
  if (question === 'text' || question === 'measure')
    return textArea({
      ...common,
      ...words[question],
      id: question,
      error: error(question),
      value: answers[question],
      max: pledgeLimits[question].max,
      onInput: (value) => answer({ [question]: value }),
    });
  if (question === 'date')
    return dateInput({
      ...common,
      id: 'date',
      label: words.date.label,
      hint: words.date.hint(exampleDate(view.today())),
      error: error('dueDate'),
      wrong: faults[0]?.parts ?? dateParts,
      value: answers.dueDate,
      advice: isFar(typedDay(answers.dueDate), view.today()) ? words.date.far : undefined,
      onInput: (dueDate) => answer({ dueDate }),
    });
  if (question === 'priorities')
    return checkboxes({
      ...common,
      id: 'priorities',
      label: words.priorities.label,
      hint: words.priorities.hint,
      error: error('priorities'),
      choices: view.priorities.map(({ id, title }) => ({ value: id, label: title })),
      exclusive: { value: notSure, label: words.priorities.notSure },
      values: answers.priorities,
      onChange: (priorities) => answer({ priorities }),
    });
  const names = (as: PledgeDisplay) =>
    namesFor[as].map((name) =>
      textField({
        id: name,
        label: words.display[name],
        error: error(name),
        words: words.fields,
        value: answers[name],
        autocomplete: purposes[name],
        onInput: (value) => answer({ [name]: value }),
      }),
    );
  return radios({
    ...common,
    id: 'as',
    label: words.display.label,
    error: error('as'),
    choices: displaysFor(answers.who ?? 'individual')
      .filter((value) => view.displays.includes(value))
      .map((value) => ({
        value,
        label: words.display.choices[value],
        conditional: namesFor[value].length > 0 ? () => html`${names(value)}` : undefined,
      })),
    value: answers.as,
    onChange: (as) => answer({ as }),
  });
}

const purposes = { name: 'name', role: 'organization-title', team: undefined } as const;

// the 31 March after this year: an example that is never in the past
const exampleDate = (today: string): string => `31 3 ${Number(today.slice(0, 4)) + 1}`;

// more than two years ahead
const isFar = (day: string, today: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(day) && day > `${Number(today.slice(0, 4)) + 2}${today.slice(4)}`;
