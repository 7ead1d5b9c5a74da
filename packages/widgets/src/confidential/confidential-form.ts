import { html, type TemplateResult } from 'lit';
import { define } from '../core/define.ts';
import { fetchPart } from '../core/fetch-part.ts';
import { HubElement } from '../core/hub-element.ts';
import { later } from '../core/later.ts';
import { painted } from '../core/painted.ts';
import { StepShownEvent } from '../core/step-shown-event.ts';
import { Steps } from '../core/steps.ts';
import { SubmittedEvent } from '../core/submitted-event.ts';
import type { SummaryError } from '../fields/error-summary.ts';
import { fieldsStyles } from '../fields/fields.styles.ts';
import { formPage } from '../fields/form-page.ts';
import { Idle } from '../fields/idle.ts';
import { confidentialForm } from '../locales/en/confidential-form.ts';
import {
  type ConfidentialAnswers,
  type ConfidentialQuestion,
  type ConfidentialStep,
  isQuestion,
  noAnswers,
  stepsOf,
  tidied,
} from './confidential-answers.ts';
import type { ConfidentialEnd } from './confidential-end.ts';
import { type ConfidentialFault, errorsOf, faultsOf } from './confidential-faults.ts';
import { confidentialFormStyles } from './confidential-form.styles.ts';
import { confidentialQuestion } from './confidential-questions.ts';
import { confidentialStart } from './confidential-start.ts';
import { fetchSealing } from './fetch-sealing.ts';
import { Gatekeeper } from './gatekeeper.ts';
import { leave, privatePage } from './private-page.ts';

/**
 * The form of what is told in confidence, for the hub's own page alone: what is written leaves this browser sealed to the
 * people its author chose, or not at all. Nothing of it is outside this page's memory, and nothing is left of it once it
 * is sent, left, or no longer used.
 */
export class ConfidentialForm extends HubElement<'confidentialForm'> {
  static override styles = [HubElement.styles, fieldsStyles, confidentialFormStyles];

  static override properties = {
    exitUrl: { attribute: 'exit-url' },
    faults: { state: true },
    said: { state: true },
    isLost: { state: true },
  };

  /** Where "Leave this page" leads. Without it, back to the start of the form. */
  declare exitUrl: string | undefined;

  declare private faults: readonly ConfidentialFault[];
  declare private said: string | undefined;
  declare private isLost: boolean;

  #answers = noAnswers();
  #before = this.#answers;
  #end: ConfidentialEnd | undefined;
  #hasChanged = false;
  readonly #keeper = new Gatekeeper(this);

  readonly #loadEnd = later(async () => {
    const [{ ConfidentialEnd }, sealing] = await Promise.all([fetchEnd(), fetchSealing()]);
    this.#end = await ConfidentialEnd.load(this, sealing, {
      view: () => ({
        answers: this.#answers,
        readers: this.#keeper.readers,
        level: this.headingLevel,
        language: this.language,
        words: this.words,
        at: this.at ?? { hub: '', organisation: '' },
      }),
      steps: this.#steps,
      renew: () => this.#renew(),
      received: (reference) => this.#received(reference),
    });
  });

  readonly #steps: Steps<ConfidentialStep> = new Steps<ConfidentialStep>(this, {
    first: 'start',
    order: () => stepsOf(Boolean(this.#end?.found().length)),
    done: (step) =>
      isQuestion(step) ? this.#faultsOf(step).length === 0 : step === 'start' || Boolean(this.#end?.done(step)),
    remember: () => {
      this.#before = this.#answers;
    },
    undo: () => {
      this.#answers = this.#before;
    },
    forget: () => {
      this.#answers = this.#before = noAnswers();
      this.#hasChanged = false;
      this.#unmark();
      this.#end?.forget();
    },
    moved: (step) => {
      this.#unmark();
      this.#end?.pause();
      this.dispatchEvent(new StepShownEvent(step));
    },
  });

  readonly #idle = new Idle(this, {
    holds: () => this.#steps.current !== 'start',
    waits: () => Boolean(this.#end?.end.mayHaveArrived),
    clear: () => {
      const { cleared } = this.#idleWords;
      this.#steps.reset();
      this.said = cleared;
    },
    focus: (selector) => this.#steps.focus(selector),
  });

  constructor() {
    super('confidentialForm', confidentialForm);
    this.faults = [];
  }

  override connectedCallback(): void {
    // only the hub that the page itself is from takes what is told in confidence
    this.hub ??= location.origin;
    super.connectedCallback();
    this.#keeper.open(this.at);
  }

  /** Goes to a step with these answers, as if somebody had given them: for examples and tests. */
  async show(step: ConfidentialStep, answers: Partial<ConfidentialAnswers> = {}): Promise<void> {
    this.#answers = { ...noAnswers(), ...answers };
    await Promise.all([this.#loadEnd(), this.#keeper.check(this.at)]);
    this.#steps.go(step);
    await this.updateComplete;
  }

  /** Asks again who can read it, because the list has changed; the answers stay. Says whether there is one to send to. */
  async #renew(): Promise<boolean> {
    const isThere = await this.#keeper.renew(this.at);
    if (!isThere || this.#steps.current !== 'check') return false;
    this.#answers = { ...this.#answers, leftOut: this.#keeper.stillThere(this.#answers.leftOut) };
    this.#hasChanged = true;
    this.#steps.change('recipients');
    return true;
  }

  #received(reference: string | undefined): void {
    this.#answers = this.#before = noAnswers();
    this.#steps.finish();
    this.#steps.go('sent');
    this.dispatchEvent(new SubmittedEvent('lived-experience', reference));
  }

  #start(): void {
    this.#steps.next();
    // both come while people write, so that sending waits for neither and a lost connection stands in nobody's way
    void this.#loadEnd().catch(() => undefined);
    void Promise.all([fetchSealing(), painted()]).then(([{ warmUp }]) => warmUp());
  }

  #faultsOf(question: ConfidentialQuestion): ConfidentialFault[] {
    return faultsOf(question, this.#answers, {
      members: this.#keeper.readers?.set.members.length ?? 0,
      receipt: this.#end?.end.receipt ?? '',
    });
  }

  #unmark(): void {
    this.faults = [];
    this.said = undefined;
    this.isLost = false;
  }

  async #onSubmit(event: Event): Promise<void> {
    event.preventDefault();
    const { current: step } = this.#steps;
    if (!isQuestion(step)) return;
    this.#answers = tidied(this.#answers);
    this.isLost = false;
    this.faults = this.#faultsOf(step);
    if (this.faults.length === 0 && step === 'use')
      await this.#loadEnd().catch(() => {
        this.isLost = true;
      });
    if (this.faults.length > 0 || this.isLost) await this.#steps.focus('.nhsuk-error-summary');
    else if (this.#steps.current === step) this.#steps.next();
  }

  #exit(): void {
    this.#steps.reset();
    leave(this.exitUrl);
    this.#steps.go('start');
    this.said = this.words.stopped;
  }

  get #idleWords() {
    return (this.#steps.current === 'sent' && this.#end?.words.sent.idle) || this.words.idle;
  }

  protected override render(): TemplateResult {
    if (!this.at) return html`<slot></slot>`;
    return this.frame(() => privatePage(this.words.exit, () => this.#exit(), this.#page()), false);
  }

  #page(): TemplateResult {
    const { at, headingLevel: level, language, words, said, isLost } = this;
    const { current: step } = this.#steps;
    const readers = this.#keeper.readers;
    const question =
      isQuestion(step) && readers
        ? confidentialQuestion(step, {
            words,
            level,
            answers: this.#answers,
            faults: this.faults,
            readers,
            hasChanged: this.#hasChanged,
            answer: (change) => {
              this.#answers = { ...this.#answers, ...change };
              this.#steps.typed();
            },
          })
        : undefined;
    const start = { at, level, language, words, said, keeper: this.#keeper };
    return formPage({
      level,
      words,
      errors: this.#errors(),
      question,
      other: step === 'start' ? confidentialStart(start, () => this.#start()) : this.#end?.render(step),
      submit: isLost ? this.common.tryAgain : words.fields.continue,
      onSubmit: (event) => void this.#onSubmit(event),
      onBack: step === 'start' || step === 'sent' ? undefined : () => this.#steps.back(),
      onStop: undefined,
      idle: this.#idle.isWarning ? this.#idleWords : undefined,
    });
  }

  #errors(): SummaryError[] {
    if (this.isLost) return [{ text: this.words.notLoaded }];
    const own = errorsOf(this.faults, this.words.errors);
    return own.length > 0 ? own : (this.#end?.errors(this.#steps.current) ?? []);
  }
}

const fetchEnd = fetchPart(() => import('./confidential-end.ts'));

define('ark-confidential-form', ConfidentialForm);

declare global {
  interface HTMLElementTagNameMap {
    'ark-confidential-form': ConfidentialForm;
  }
}
