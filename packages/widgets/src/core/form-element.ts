import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { SummaryError } from '../fields/error-summary.ts';
import { fieldsStyles } from '../fields/fields.styles.ts';
import { formPage } from '../fields/form-page.ts';
import { Idle } from '../fields/idle.ts';
import type { IdleWords } from '../fields/idle-warning.ts';
import type { Locale } from '../locales/locale.ts';
import type { FormGroup, FormPages, FormRules, FormView } from './form-parts.ts';
import { type FormStep, isQuestion } from './form-steps.ts';
import { HubElement } from './hub-element.ts';
import { languageFor } from './language.ts';
import { later } from './later.ts';
import { nearest } from './nearest.ts';
import { OfferedPriorities } from './offered-priorities.ts';
import { safeHref } from './safe-href.ts';
import { StepShownEvent } from './step-shown-event.ts';
import { Steps } from './steps.ts';
import { SubmittedEvent } from './submitted-event.ts';

/**
 * What every form is: one question a page, nothing of it outside this page's memory until it is sent, and nothing of it
 * left once it is sent, stopped, or no longer used.
 */
export abstract class FormElement<
  Group extends FormGroup,
  Answers extends object,
  Question extends string,
  Fault,
  Pages extends FormPages<FormStep<Question>>,
> extends HubElement<Group> {
  static override styles = [HubElement.styles, fieldsStyles];

  static override properties: PropertyDeclarations = {
    organisationName: { attribute: 'organisation-name' },
    wallHref: { attribute: 'wall-href' },
    receiptHref: { attribute: 'receipt-href' },
    exitUrl: { attribute: 'exit-url' },
    faults: { state: true },
    said: { state: true },
    isLost: { state: true },
  };

  /** The organisation's name as it is said in a sentence, like "Fenland and Coast". */
  declare organisationName: string | undefined;

  /** Address of the page with the wall where it appears. Without it, the hub's own. */
  declare wallHref: string | undefined;

  /** Address of the page with `<ark-receipt>`. Without it, the hub's own. */
  declare receiptHref: string | undefined;

  /** Where "Stop and clear my answers" leads. Without it, back to the start of the form. */
  declare exitUrl: string | undefined;

  declare protected faults: readonly Fault[];
  /** What has become of the answers, in words for the first page. */
  declare protected said: string | undefined;

  declare private isLost: boolean;

  protected answers: Answers;
  protected pages: Pages | undefined;
  protected readonly priorities = new OfferedPriorities();

  protected readonly steps: Steps<FormStep<Question>> = new Steps<FormStep<Question>>(this, {
    first: 'start',
    order: () => this.order(Boolean(this.pages?.found().length)),
    done: (step) =>
      isQuestion(step)
        ? this.#rules.faultsOf(step, this.answers).length === 0
        : step === 'start' || Boolean(this.pages?.done(step)),
    remember: () => {
      this.#before = this.answers;
    },
    undo: () => {
      this.answers = this.#before;
    },
    forget: () => {
      this.answers = this.#before = this.#rules.noAnswers();
      this.#unmark();
      this.priorities.unsettle();
      this.pages?.end.forget();
    },
    moved: (step) => {
      this.#unmark();
      this.pages?.end.pause();
      this.dispatchEvent(new StepShownEvent(step));
    },
  });

  readonly #rules: FormRules<Group, Answers, Question, Fault>;
  #before: Answers;
  readonly #loadPages = later(async () => {
    this.pages = await this.makePages();
  });

  /** Whether something is on its way, or may have arrived: whatever is around the form leaves it alone so long. */
  readonly mayHaveArrived: () => boolean = () => Boolean(this.pages?.end.mayHaveArrived);

  readonly #idle = new Idle(this, {
    holds: () => this.steps.current !== 'start' && !this.isRevision,
    waits: this.mayHaveArrived,
    clear: () => {
      const { cleared } = this.#idleWords;
      this.steps.reset();
      this.said = cleared;
      this.dispatchEvent(new StepShownEvent('start'));
    },
    focus: (selector) => this.steps.focus(selector),
  });

  constructor(group: Group, english: Locale[Group], rules: FormRules<Group, Answers, Question, Fault>) {
    super(group, english);
    this.#rules = rules;
    this.answers = this.#before = rules.noAnswers();
    this.faults = [];
  }

  /** Goes to a step with these answers, as if somebody had given them: for examples and tests. */
  async show(step: FormStep<Question>, answers: Partial<Answers> = {}): Promise<void> {
    this.answers = { ...this.#rules.noAnswers(), ...answers };
    await Promise.all([this.#loadPages(), this.priorities.load(this.at)]);
    this.priorities.settle();
    this.steps.go(step);
    await this.updateComplete;
  }

  /** The steps that these answers lead through; `details` when something in them may identify someone. */
  protected abstract order(details: boolean): FormStep<Question>[];

  protected abstract question(question: Question): TemplateResult;

  /** A page before the questions, or instead of them. */
  protected abstract opening(step: FormStep<Question>, start: () => void): TemplateResult | undefined;

  /** Fetches the last pages. */
  protected abstract makePages(): Promise<Pages>;

  /** Whether something that was sent before is being changed: then the form has no start, and the page around it clears it. */
  protected get isRevision(): boolean {
    return false;
  }

  /** The questions that these answers lead through. */
  protected get questions(): Question[] {
    return this.order(false).filter(isQuestion<Question>);
  }

  /** What the last pages need to know; `wall` is where the wall is on the hub. */
  protected view(wall: string): FormView<Group, Answers> {
    const { at = { hub: '', organisation: '' } } = this;
    const own = `${at.hub}/o/${at.organisation}`;
    return {
      answers: this.answers,
      priorities: this.priorities.list,
      level: this.headingLevel,
      language: languageFor(this.lang || nearest(this, 'lang')),
      words: this.words,
      at,
      organisationName: this.organisationName,
      wallHref: safeHref(this.wallHref) ?? `${own}/${wall}`,
      receiptHref: safeHref(this.receiptHref) ?? `${own}/receipt`,
    };
  }

  /** Keeps an answer. */
  protected answer(change: Partial<Answers>): void {
    this.answers = { ...this.answers, ...change };
    this.steps.typed();
  }

  /** What was sent has arrived. */
  protected received(kind: string, reference: string | undefined): void {
    this.answers = this.#before = this.#rules.noAnswers();
    this.steps.finish();
    this.steps.go('sent');
    this.dispatchEvent(new SubmittedEvent(kind, reference));
  }

  protected start(): void {
    this.steps.next();
    void this.priorities.load(this.at);
    // what comes last is fetched while people answer, so that a lost connection later does not stand in the way
    void this.#loadPages().catch(() => undefined);
  }

  protected override render(): TemplateResult {
    return this.at ? this.frame(() => this.#page(), false) : html`<slot></slot>`;
  }

  #page(): TemplateResult {
    const { headingLevel: level, words, isRevision, isLost, pages } = this;
    const { current: step } = this.steps;
    const leaving = step !== 'start' && step !== 'sent';
    const question = isQuestion<Question>(step) ? this.question(step) : undefined;
    return formPage({
      level,
      words,
      errors: this.#errors(),
      question,
      other: question ? undefined : (this.opening(step, () => this.start()) ?? pages?.render(step)),
      submit: isLost ? this.common.tryAgain : words.fields.continue,
      onSubmit: (event) => void this.#onSubmit(event),
      onBack: leaving && !(isRevision && step === 'check') ? () => this.steps.back() : undefined,
      onStop: leaving && !isRevision ? () => this.#onStop() : undefined,
      idle: this.#idle.isWarning ? this.#idleWords : undefined,
    });
  }

  #errors(): SummaryError[] {
    if (this.isLost) return [{ text: this.words.notLoaded }];
    const own = this.faults.map((fault) => this.#rules.errorOf(fault, this.words));
    return own.length > 0 ? own : (this.pages?.errors(this.steps.current) ?? []);
  }

  get #idleWords(): IdleWords {
    return (this.steps.current === 'sent' && this.pages?.words.sent.idle) || this.words.idle;
  }

  #unmark(): void {
    this.faults = [];
    this.said = undefined;
    this.isLost = false;
  }

  async #onSubmit(event: Event): Promise<void> {
    event.preventDefault();
    const { current: step } = this.steps;
    if (!isQuestion<Question>(step)) return;
    this.answers = this.#rules.tidied(this.answers);
    this.isLost = false;
    this.faults = this.#rules.faultsOf(step, this.answers);
    if (this.faults.length === 0 && step === this.questions.at(-1))
      await this.#loadPages().catch(() => {
        this.isLost = true;
      });
    if (step === this.#rules.beforePriorities) this.priorities.settle();
    if (this.faults.length > 0 || this.isLost) await this.steps.focus('.nhsuk-error-summary');
    else if (this.steps.current === step) this.steps.next();
  }

  #onStop(): void {
    const exit = safeHref(this.exitUrl);
    this.steps.reset();
    if (exit) location.replace(exit);
    this.steps.go('start');
    this.said = this.words.stopped;
  }
}
