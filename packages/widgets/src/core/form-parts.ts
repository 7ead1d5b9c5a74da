import type { HubAddress } from '@antiracism-kit/schema/client';
import type { TemplateResult } from 'lit';
import type { SummaryError } from '../fields/error-summary.ts';
import type { IdleWords } from '../fields/idle-warning.ts';
import type { Locale } from '../locales/locale.ts';
import type { FormEnd } from './form-end.ts';
import type { Language } from './language.ts';
import type { OfferedPriority } from './offered-priorities.ts';

/** The forms, by the names of their words. */
export type FormGroup = 'pledgeForm' | 'storyForm';

/** What a form tells its last pages. */
export interface FormView<Group extends FormGroup, Answers> {
  readonly answers: Answers;
  readonly priorities: readonly OfferedPriority[];
  readonly level: number;
  readonly language: Language;
  readonly words: Locale[Group];
  readonly at: HubAddress & { readonly organisation: string };
  readonly organisationName: string | undefined;
  readonly wallHref: string;
  readonly receiptHref: string;
}

/** The last pages of a form. They come in a file of their own, while the questions are answered. */
export interface FormPages<Step> {
  readonly end: FormEnd<unknown>;
  readonly words: { readonly sent: { readonly idle: IdleWords } };
  found(): readonly unknown[];
  done(step: Step): boolean;
  errors(step: Step): SummaryError[];
  render(step: Step): TemplateResult;
}

/** What a form knows about its answers. */
export interface FormRules<Group extends FormGroup, Answers, Question, Fault> {
  /** A form nobody has answered yet. */
  noAnswers(): Answers;
  /** The answers as they are checked and sent. */
  tidied(answers: Answers): Answers;
  faultsOf(question: Question, answers: Answers): Fault[];
  errorOf(fault: Fault, words: Locale[Group]): SummaryError;
  /** The question before the one about priorities: what becomes known of a strategy after its answer changes nothing. */
  readonly beforePriorities: Question;
}
