import { html, nothing, type TemplateResult } from 'lit';
import { backButton, linkButton, submitButton } from '../fields/button.ts';
import { errorSummary, type SummaryError } from '../fields/error-summary.ts';
import { faultMessage, type StoryFault } from './story-faults.ts';
import { isQuestion, type StoryStep } from './story-flows.ts';
import type { StoryFormEnd } from './story-form-end.ts';
import { type StoryQuestionView, storyQuestion } from './story-questions.ts';
import { type StoryStartView, storyClosed, storyStart } from './story-start.ts';

/** What a page of the form shows and does. */
export interface StoryFormPage {
  readonly step: StoryStep;
  readonly start: StoryStartView;
  readonly faults: readonly StoryFault[];
  /** Whether what the last pages need is there, or not needed yet. */
  readonly isLoaded: boolean;
  readonly end: StoryFormEnd | undefined;
  readonly question: Omit<StoryQuestionView, 'words' | 'level' | 'faults'>;
  readonly onStart: () => void;
  readonly onSubmit: (event: Event) => void;
  readonly onBack: () => void;
  readonly onStop: () => void;
  readonly onTalk: () => void;
}

/** One page of the form, with what is wrong at its top and the ways back and out. */
export function storyPage(page: StoryFormPage): TemplateResult {
  const { step, start } = page;
  const { words, level } = start;
  const leaving = step !== 'start' && step !== 'sent';
  return html`${leaving ? backButton(words.fields.back, page.onBack) : nothing}
    <div class="ark-form">
      ${errorSummary(errorsOf(page), level, words.fields)}
      <div class="ark-step">${contentOf(page)}</div>
      ${leaving ? html`<p class="nhsuk-body ark-screen-only">${linkButton(words.stop, page.onStop)}</p>` : nothing}
    </div>`;
}

function errorsOf({ step, start, faults, isLoaded, end }: StoryFormPage): SummaryError[] {
  if (!isLoaded) return [{ text: start.words.notLoaded }];
  const own = faults.map((fault) => ({ text: faultMessage(fault, start.words.errors), id: fault.field }));
  return own.length > 0 ? own : (end?.errors(step) ?? []);
}

function contentOf(page: StoryFormPage): TemplateResult | undefined {
  const { step, start, question, end, faults } = page;
  if (step === 'start') return storyStart(start, question.offered, page.onStart);
  if (step === 'closed') return storyClosed(start, question.offered.includes('talk') ? page.onTalk : undefined);
  if (!isQuestion(step)) return end?.render(step);
  const { words, level } = start;
  return html`<form novalidate @submit=${page.onSubmit}>
    ${storyQuestion(step, { ...question, words, level, faults })} ${submitButton(words.fields.continue)}
  </form>`;
}
