import type { Organisation } from '@antiracism-kit/schema';
import { call } from '@antiracism-kit/schema/client';
import { html, type TemplateResult } from 'lit';
import { define } from '../core/define.ts';
import { HubElement } from '../core/hub-element.ts';
import { languageFor } from '../core/language.ts';
import { nearest } from '../core/nearest.ts';
import { OfferedPriorities } from '../core/offered-priorities.ts';
import { safeHref } from '../core/safe-href.ts';
import { StepShownEvent } from '../core/step-shown-event.ts';
import { Steps } from '../core/steps.ts';
import { SubmittedEvent } from '../core/submitted-event.ts';
import { fieldsStyles } from '../fields/fields.styles.ts';
import { storyForm } from '../locales/en/story-form.ts';
import { noAnswers, type StoryAnswers, tidied } from './story-answers.ts';
import { faultsOf, type StoryFault } from './story-faults.ts';
import { isQuestion, offeredIn, type StoryQuestion, type StoryStep, storySteps } from './story-flows.ts';
import { storyFormStyles } from './story-form.styles.ts';
import type { StoryFormEnd } from './story-form-end.ts';
import { storyPage } from './story-page.ts';

/**
 * The form for what works well, what was tried and stopped, new ideas and requests to talk: one question a page,
 * nothing of it outside this page's memory until it is sent.
 *
 * @since 1.0.0
 * @slot - What people see before the form is ready, and without script: a link to the hub's own form.
 * @fires ark-step-shown - Another step is on show.
 * @fires ark-submitted - What was shared is stored by the hub.
 */
export class StoryForm extends HubElement<'storyForm'> {
  static override styles = [HubElement.styles, fieldsStyles, storyFormStyles];

  static override properties = {
    kinds: {},
    organisationName: { attribute: 'organisation-name' },
    wallHref: { attribute: 'wall-href' },
    receiptHref: { attribute: 'receipt-href' },
    exitUrl: { attribute: 'exit-url' },
    faults: { state: true },
    notice: { state: true },
    support: { state: true },
  };

  /** What can be shared here, like "new-idea talk"; everything unless told otherwise. */
  declare kinds: string | undefined;

  /** The organisation's name as it is said in a sentence, like "Fenland and Coast". */
  declare organisationName: string | undefined;

  /** Address of the page with the story wall. Without it, the hub's own. */
  declare wallHref: string | undefined;

  /** Address of the page with `<ark-receipt>`. Without it, the hub's own. */
  declare receiptHref: string | undefined;

  /** Where "Stop and clear my answers" leads. Without it, back to the start of the form. */
  declare exitUrl: string | undefined;

  declare private faults: readonly StoryFault[];
  declare private notice: 'not-loaded' | 'stopped' | undefined;
  declare private support: Organisation['support'] | 'none';

  #answers = noAnswers();
  #before = this.#answers;
  #end: StoryFormEnd | undefined;
  #loading: Promise<StoryFormEnd> | undefined;
  readonly #priorities = new OfferedPriorities();

  readonly #steps: Steps<StoryStep> = new Steps<StoryStep>(this, {
    first: 'start',
    order: () => this.#order(),
    done: (step) => this.#done(step),
    remember: () => {
      this.#before = this.#answers;
    },
    undo: () => {
      this.#answers = this.#before;
    },
    forget: () => this.#forget(),
    moved: (step) => {
      this.faults = [];
      this.notice = undefined;
      this.#end?.end.pause();
      this.dispatchEvent(new StepShownEvent(step));
    },
  });

  constructor() {
    super('storyForm', storyForm);
    this.faults = [];
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    super.willUpdate(changed);
    if (!this.hasUpdated || changed.has('hub') || changed.has('organisation')) void this.#loadSupport();
  }

  /** Goes to a step with these answers, as if somebody had given them: for examples and tests. */
  async show(step: StoryStep, answers: Partial<StoryAnswers> = {}): Promise<void> {
    this.#answers = { ...noAnswers(), ...answers };
    await Promise.all([this.#loadEnd(), this.#priorities.load(this.at)]);
    this.#priorities.settle();
    this.#steps.go(step);
    await this.updateComplete;
  }

  // help is on show from the start; without the hub, what is right everywhere is
  async #loadSupport(): Promise<void> {
    const { at } = this;
    this.support = undefined;
    const found = at && (await call(at, 'getOrganisation', { organisation: at.organisation }).catch(() => undefined));
    if (at?.organisation === this.at?.organisation) this.support = found && (found.support ?? 'none');
  }

  async #loadEnd(): Promise<void> {
    this.#loading ??= this.#makeEnd();
    this.#end = await this.#loading.catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
  }

  async #makeEnd(): Promise<StoryFormEnd> {
    const { StoryFormEnd } = await import('./story-form-end.ts');
    const page = () => `${this.at?.hub}/o/${this.at?.organisation}`;
    return StoryFormEnd.load(this, {
      view: () => ({
        answers: this.#answers,
        priorities: this.#priorities.list,
        level: this.headingLevel,
        // known before the words of that language are here
        language: languageFor(this.lang || nearest(this, 'lang')),
        words: this.words,
        at: this.at ?? { hub: '', organisation: '' },
        organisationName: this.organisationName,
        wallHref: safeHref(this.wallHref) ?? `${page()}/stories`,
        receiptHref: safeHref(this.receiptHref) ?? `${page()}/receipt`,
        questions: this.#questions,
      }),
      steps: this.#steps,
      received: (reference) => {
        const { what = '' } = this.#answers;
        this.#answers = this.#before = noAnswers();
        this.#steps.finish();
        this.#steps.go('sent');
        this.dispatchEvent(new SubmittedEvent(what, reference));
      },
    });
  }

  get #offered(): ReturnType<typeof offeredIn> {
    return offeredIn(this.kinds);
  }

  get #questions(): StoryQuestion[] {
    return this.#order(false).filter(isQuestion);
  }

  #order(details = Boolean(this.#end?.found().length)): StoryStep[] {
    const { length } = this.#priorities.list;
    return storySteps(this.#answers, { priorities: length > 0, details, one: this.#offered.length === 1 });
  }

  #done(step: StoryStep): boolean {
    if (isQuestion(step)) return faultsOf(step, this.#answers).length === 0;
    return step === 'start' || Boolean(this.#end?.done(step));
  }

  #forget(): void {
    this.#answers = this.#before = noAnswers();
    this.#priorities.unsettle();
    this.faults = [];
    this.#end?.end.forget();
  }

  #onStart(): void {
    const [what, other] = this.#offered;
    if (!other) this.#answers = { ...this.#answers, what };
    void this.#priorities.load(this.at);
    // what comes last is fetched while people answer, so that a lost connection later does not stand in the way
    void this.#loadEnd().catch(() => undefined);
    this.#steps.next();
  }

  async #onSubmit(event: Event): Promise<void> {
    event.preventDefault();
    const step = this.#steps.current;
    if (!isQuestion(step)) return;
    this.#answers = tidied(this.#answers);
    this.notice = undefined;
    this.faults = faultsOf(step, this.#answers);
    if (this.faults.length === 0 && step === this.#questions.at(-1))
      await this.#loadEnd().catch(() => {
        this.notice = 'not-loaded';
      });
    if (step === 'title') this.#priorities.settle();
    if (this.faults.length > 0 || this.notice) await this.#steps.focus('.nhsuk-error-summary');
    else if (this.#steps.current === step) this.#steps.next();
  }

  #onStop(): void {
    this.#forget();
    this.#steps.finish();
    const exit = safeHref(this.exitUrl);
    if (exit) location.replace(exit);
    this.#steps.go('start');
    this.notice = 'stopped';
  }

  protected override render(): TemplateResult {
    return this.at ? this.frame(() => this.#page(), false) : html`<slot></slot>`;
  }

  #page(): TemplateResult {
    const { headingLevel: level, language, words, organisationName, support, faults, notice } = this;
    return storyPage({
      step: this.#steps.current,
      start: { level, language, words, organisationName, support, stopped: notice === 'stopped' },
      faults,
      isLoaded: notice !== 'not-loaded',
      end: this.#end,
      question: {
        answers: this.#answers,
        priorities: this.#priorities.list,
        offered: this.#offered,
        answer: (change) => {
          this.#answers = { ...this.#answers, ...change };
          this.#steps.typed();
        },
      },
      onStart: () => this.#onStart(),
      onSubmit: (event) => void this.#onSubmit(event),
      onBack: () => this.#steps.back(),
      onStop: () => this.#onStop(),
      onTalk: () => {
        this.#answers = { ...this.#answers, what: 'talk' };
        this.#steps.go('who');
      },
    });
  }
}

define('ark-story-form', StoryForm);

declare global {
  interface HTMLElementTagNameMap {
    'ark-story-form': StoryForm;
  }
}
