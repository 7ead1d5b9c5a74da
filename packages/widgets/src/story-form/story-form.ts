import type { Organisation } from '@antiracism-kit/schema';
import { call } from '@antiracism-kit/schema/client';
import type { PropertyValues, TemplateResult } from 'lit';
import { define } from '../core/define.ts';
import { fetchPart } from '../core/fetch-part.ts';
import { FormElement } from '../core/form-element.ts';
import { painted } from '../core/painted.ts';
import { storyForm } from '../locales/en/story-form.ts';
import { noAnswers, type StoryAnswers, tidied } from './story-answers.ts';
import { faultMessage, faultsOf, type StoryFault } from './story-faults.ts';
import { offeredIn, type StoryQuestion, type StoryStep, storySteps } from './story-flows.ts';
import { storyFormStyles } from './story-form.styles.ts';
import type { StoryFormEnd } from './story-form-end.ts';
import { storyQuestion } from './story-questions.ts';
import { storyClosed, storyStart } from './story-start.ts';

/**
 * The form for what works well, what was tried and stopped, new ideas and requests to talk: one question a page,
 * nothing of it outside this page's memory until it is sent.
 *
 * @since 1.0.0
 * @slot - What people see before the form is ready, and without script: a link to the hub's own form.
 * @fires {StepShownEvent} ark-step-shown - Another step is on show.
 * @fires {SubmittedEvent} ark-submitted - What was shared is stored by the hub.
 */
export class StoryForm extends FormElement<'storyForm', StoryAnswers, StoryQuestion, StoryFault, StoryFormEnd> {
  static override styles = [FormElement.styles, storyFormStyles];

  static override properties = {
    kinds: {},
    support: { state: true },
  };

  /** What can be shared here, like "new-idea talk"; everything unless told otherwise. */
  declare kinds: string | undefined;

  declare private support: Organisation['support'] | 'none';

  constructor() {
    super('storyForm', storyForm, {
      noAnswers,
      tidied,
      faultsOf,
      errorOf: (fault, { errors }) => ({ text: faultMessage(fault, errors), id: fault.field }),
      beforePriorities: 'title',
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.hasUpdated || changed.has('hub') || changed.has('organisation')) void this.#loadSupport();
  }

  // help is on show from the start; without the hub, what is right everywhere is
  async #loadSupport(): Promise<void> {
    const { at } = this;
    this.support = undefined;
    await painted();
    const found = at && (await call(at, 'getOrganisation', { organisation: at.organisation }).catch(() => undefined));
    if (at?.organisation === this.at?.organisation) this.support = found && (found.support ?? 'none');
  }

  protected order(details: boolean): StoryStep[] {
    const priorities = this.priorities.list.length > 0;
    return storySteps(this.answers, {
      priorities,
      details,
      one: this.#offered.length === 1,
      workplace: Boolean(this.pages?.workplaces.members.length),
    });
  }

  protected async makePages(): Promise<StoryFormEnd> {
    const { StoryFormEnd } = await fetchEnd();
    return StoryFormEnd.load(this, {
      view: () => ({ ...this.view('stories'), questions: this.questions }),
      steps: this.steps,
      answer: (change) => this.answer(change),
      received: (reference) => this.received(this.answers.what ?? '', reference),
    });
  }

  get #offered(): ReturnType<typeof offeredIn> {
    return offeredIn(this.kinds);
  }

  protected override start(): void {
    const [what, other] = this.#offered;
    if (!other) this.answers = { ...this.answers, what };
    super.start();
  }

  protected opening(step: StoryStep, onStart: () => void): TemplateResult | undefined {
    const { headingLevel: level, language, words, organisationName, support, said } = this;
    const view = { level, language, words, organisationName, support, said };
    if (step === 'start') return storyStart(view, this.#offered, onStart);
    const onTalk = () => {
      this.answers = { ...this.answers, what: 'talk' };
      this.steps.go('who');
    };
    if (step !== 'closed') return undefined;
    const page = `${this.at?.hub}/confidential/${this.at?.organisation}?lang=${language}`;
    return storyClosed(view, page, this.#offered.includes('talk') ? onTalk : undefined);
  }

  protected question(question: StoryQuestion): TemplateResult {
    return storyQuestion(question, {
      words: this.words,
      level: this.headingLevel,
      answers: this.answers,
      faults: this.faults,
      priorities: this.priorities.list,
      offered: this.#offered,
      answer: (change) => this.answer(change),
    });
  }
}

const fetchEnd = fetchPart(() => import('./story-form-end.ts'));

define('ark-story-form', StoryForm);

declare global {
  interface HTMLElementTagNameMap {
    'ark-story-form': StoryForm;
  }
}
