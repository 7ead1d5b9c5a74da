import { talkBy, talkTo } from '@antiracism-kit/schema/kinds/talk';
import { storyDisplays } from '@antiracism-kit/schema/story';
import { html, type TemplateResult } from 'lit';
import type { OfferedPriority } from '../core/offered-priorities.ts';
import { checkboxes } from '../fields/checkboxes.ts';
import { describedBy, fieldHint, legend } from '../fields/field-parts.ts';
import { radios } from '../fields/radios.ts';
import { textArea } from '../fields/text-area.ts';
import { type Purpose, textField } from '../fields/text-field.ts';
import type { Locale } from '../locales/locale.ts';
import { namesFor, notSure, onlyRead, type StoryAnswers, type StoryDetail, type StoryText } from './story-answers.ts';
import { faultMessage, limits, type StoryFault } from './story-faults.ts';
import { offered, type StoryQuestion } from './story-flows.ts';

/** What a question shows and does. */
export interface StoryQuestionView {
  readonly words: Locale['storyForm'];
  readonly level: number;
  readonly answers: StoryAnswers;
  readonly faults: readonly StoryFault[];
  readonly priorities: readonly OfferedPriority[];
  /** What can be shared in this form. */
  readonly offered: readonly NonNullable<StoryAnswers['what']>[];
  readonly answer: (change: Partial<StoryAnswers>) => void;
}

// Questions with an answer of one line.
const short: readonly StoryQuestion[] = ['title', 'department', 'safe'];

/** One question of the form, by name. */
export function storyQuestion(question: StoryQuestion, view: StoryQuestionView): TemplateResult {
  if (question in limits) return written(question as StoryText, view);
  return pages[question as keyof typeof pages](view);
}

const errorIn =
  ({ faults, words }: StoryQuestionView) =>
  (field: StoryFault['field']): string | undefined => {
    const fault = faults.find((one) => one.field === field);
    return fault && faultMessage(fault, words.errors);
  };

function written(name: StoryText, view: StoryQuestionView): TemplateResult {
  const { words, level, answers, answer } = view;
  const field = {
    id: name,
    level,
    ...words[name],
    words: words.fields,
    error: errorIn(view)(name),
    value: answers[name],
    onInput: (value: string) => answer({ [name]: value }),
  };
  return short.includes(name) ? textField(field) : textArea({ ...field, max: limits[name].max, rows: 8 });
}

const purposes: Partial<Record<StoryDetail, Purpose>> = {
  name: 'name',
  role: 'organization-title',
  contactName: 'name',
  email: 'email',
  phone: 'tel',
};

function details(
  names: readonly StoryDetail[],
  labels: Partial<Record<StoryDetail, string>>,
  view: StoryQuestionView,
): TemplateResult {
  const { words, answers, answer } = view;
  return html`${names.map((name) =>
    textField({
      id: name,
      label: labels[name] ?? '',
      error: errorIn(view)(name),
      words: words.fields,
      value: answers[name],
      autocomplete: purposes[name],
      onInput: (value) => answer({ [name]: value }),
    }),
  )}`;
}

// asking to talk comes last
const last = offered.at(-1);

const yesNo = ['yes', 'no'] as const;

const pages: Record<Exclude<StoryQuestion, StoryText>, (view: StoryQuestionView) => TemplateResult> = {
  what: (view) => {
    const { choices, hints, ...words } = view.words.what;
    return radios({
      ...common(view, 'what'),
      ...words,
      choices: view.offered.map((value) => ({
        value,
        label: choices[value],
        hint: hints[value],
        // whoever would rather not write anything down finds it apart from the rest
        or: value === last && view.offered.length > 1,
      })),
      value: view.answers.what,
      // what only another kind asks is not carried over
      onChange: (what) => view.answer({ what, teamsMayAsk: undefined }),
    });
  },
  teamsMayAsk: (view) => {
    const { choices, label } = view.words.teamsMayAsk;
    return radios({
      ...common(view, 'teamsMayAsk'),
      label,
      choices: yesNo.map((value) => ({ value, label: choices[value] })),
      value: view.answers.teamsMayAsk,
      onChange: (teamsMayAsk) => view.answer({ teamsMayAsk }),
    });
  },
  priorities: (view) => {
    const { notSure: label, ...words } = view.words.priorities;
    return checkboxes({
      ...common(view, 'priorities'),
      ...words,
      choices: view.priorities.map(({ id, title }) => ({ value: id, label: title })),
      exclusive: { value: notSure, label },
      values: view.answers.priorities,
      onChange: (priorities) => view.answer({ priorities }),
    });
  },
  uses: (view) => {
    const { choices, onlyRead: label, ...words } = view.words.uses;
    return checkboxes({
      ...common(view, 'uses'),
      ...words,
      choices: Object.entries(choices).map(([value, label]) => ({ value, label })),
      exclusive: { value: onlyRead, label },
      values: view.answers.uses,
      onChange: (uses) => view.answer({ uses }),
    });
  },
  display: (view) => {
    const { choices, label, ...labels } = view.words.display;
    return radios({
      ...common(view, 'as'),
      label,
      choices: storyDisplays.map((value) => ({
        value,
        label: choices[value],
        conditional: namesFor[value].length > 0 ? () => details(namesFor[value], labels, view) : undefined,
      })),
      value: view.answers.as,
      onChange: (as) => view.answer({ as }),
    });
  },
  contact: (view) => {
    const { words, answers } = view;
    const { choices, hints, label, labelNeeded, hintNeeded, name: contactName, email } = words.contact;
    const inputs = () => details(['contactName', 'email'], { contactName, email }, view);
    if (answers.teamsMayAsk === 'yes') return neededContact(view, labelNeeded, hintNeeded, inputs());
    return radios({
      ...common(view, 'mayContact'),
      label,
      choices: yesNo.map((value) => ({
        value,
        label: choices[value],
        hint: hints[value],
        conditional: value === 'yes' ? inputs : undefined,
      })),
      value: answers.mayContact,
      onChange: (mayContact) => view.answer({ mayContact }),
    });
  },
  who: (view) => {
    const { choices, label } = view.words.who;
    return radios({
      ...common(view, 'who'),
      label,
      choices: talkTo.map((value) => ({ value, label: choices[value] })),
      value: view.answers.who,
      onChange: (who) => view.answer({ who }),
    });
  },
  reach: (view) => {
    const { choices, label, name: contactName, ...labels } = view.words.reach;
    return radios({
      ...common(view, 'by'),
      label,
      choices: talkBy.map((value) => ({
        value,
        label: choices[value],
        conditional: () => details([value, 'contactName'], { contactName, ...labels }, view),
      })),
      value: view.answers.by,
      onChange: (by) => view.answer({ by }),
    });
  },
};

const common = (view: StoryQuestionView, id: StoryFault['field']) => ({
  id,
  level: view.level,
  words: view.words.fields,
  error: errorIn(view)(id),
});

/** A way to get in touch, where another answer has already asked for one. */
function neededContact(
  { level, words, faults }: StoryQuestionView,
  label: string,
  hint: string,
  inputs: TemplateResult,
): TemplateResult {
  const field = { id: 'contact', label, hint, level, words: words.fields };
  return html`<fieldset class="nhsuk-fieldset" aria-describedby=${describedBy(field)}>
    ${legend({ ...field, error: faults.length > 0 ? label : undefined })}${fieldHint(field)}${inputs}
  </fieldset>`;
}
