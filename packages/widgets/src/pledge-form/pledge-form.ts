import { dayOf } from '@antiracism-kit/schema/day';
import { pledgeDisplays } from '@antiracism-kit/schema/kinds/pledge';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { define } from '../core/define.ts';
import { HubElement } from '../core/hub-element.ts';
import { languageFor } from '../core/language.ts';
import { nearest } from '../core/nearest.ts';
import { OfferedPriorities } from '../core/offered-priorities.ts';
import { safeHref } from '../core/safe-href.ts';
import { StepShownEvent } from '../core/step-shown-event.ts';
import { Steps } from '../core/steps.ts';
import { SubmittedEvent } from '../core/submitted-event.ts';
import { backButton, linkButton, submitButton } from '../fields/button.ts';
import { errorSummary, type SummaryError } from '../fields/error-summary.ts';
import { fieldsStyles } from '../fields/fields.styles.ts';
import { pledgeForm } from '../locales/en/pledge-form.ts';
import { answersOf, noAnswers, type PledgeAnswers, tidied } from './pledge-answers.ts';
import { displaysWithin, type RevisedPledge } from './pledge-draft.ts';
import { faultMessage, faultsOf, type PledgeFault, type PledgeQuestion } from './pledge-faults.ts';
import type { PledgeFormEnd } from './pledge-form-end.ts';
import { inputOf, pledgeQuestion } from './pledge-questions.ts';
import { pledgeStart } from './pledge-start.ts';
import { isQuestion, type PledgeStep, pledgeSteps } from './pledge-steps.ts';

/**
 * The form that a pledge is made with: one question a page, nothing of it outside this page's memory until it is sent.
 *
 * @since 1.0.0
 * @slot - What people see before the form is ready, and without script: a link to the hub's own form.
 * @fires ark-step-shown - Another step is on show.
 * @fires ark-submitted - The pledge is stored by the hub.
 */
export class PledgeForm extends HubElement<'pledgeForm'> {
  static override styles = [HubElement.styles, fieldsStyles];

  static override properties = {
    organisationName: { attribute: 'organisation-name' },
    wallHref: { attribute: 'wall-href' },
    receiptHref: { attribute: 'receipt-href' },
    exitUrl: { attribute: 'exit-url' },
    revised: { attribute: false },
    faults: { state: true },
    notice: { state: true },
  };

  /** The organisation's name as it is said in a sentence, like "Fenland and Coast". */
  declare organisationName: string | undefined;

  /** Address of the page with the pledge wall. Without it, the hub's own. */
  declare wallHref: string | undefined;

  /** Address of the page with `<ark-receipt>`. Without it, the hub's own. */
  declare receiptHref: string | undefined;

  /** Where "Stop and clear my answers" leads. Without it, back to the start of the form. */
  declare exitUrl: string | undefined;

  /** A pledge to change instead of a new one; set by `<ark-receipt>`. */
  declare revised: RevisedPledge | undefined;

  declare private faults: readonly PledgeFault[];
  declare private notice: 'not-loaded' | 'stopped' | undefined;

  #answers = noAnswers();
  #before = this.#answers;
  #end: PledgeFormEnd | undefined;
  #loading: Promise<PledgeFormEnd> | undefined;
  readonly #priorities = new OfferedPriorities();

  readonly #steps: Steps<PledgeStep> = new Steps<PledgeStep>(this, {
    first: 'start',
    order: () =>
      pledgeSteps({
        priorities: this.#priorities.list.length > 0,
        details: Boolean(this.#end?.found().length),
        receipt: !this.revised,
      }),
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
    super('pledgeForm', pledgeForm);
    this.faults = [];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('revised') && this.revised) void this.show('check', answersOf(this.revised.fields));
  }

  /** Goes to a step with these answers, as if somebody had given them: for examples and tests. */
  async show(step: PledgeStep, answers: Partial<PledgeAnswers> = {}): Promise<void> {
    this.#answers = { ...noAnswers(), ...answers };
    await Promise.all([this.#loadEnd(), this.#priorities.load(this.at)]);
    this.#priorities.settle();
    this.#steps.go(step);
    await this.updateComplete;
  }

  async #loadEnd(): Promise<void> {
    this.#loading ??= this.#makeEnd();
    this.#end = await this.#loading.catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
  }

  async #makeEnd(): Promise<PledgeFormEnd> {
    const { PledgeFormEnd } = await import('./pledge-form-end.ts');
    return PledgeFormEnd.load(this, {
      view: () => ({
        answers: this.#answers,
        priorities: this.#priorities.list,
        level: this.headingLevel,
        // known before the words of that language are here
        language: languageFor(this.lang || nearest(this, 'lang')),
        words: this.words,
        at: this.at ?? { hub: '', organisation: '' },
        organisationName: this.organisationName,
        wallHref: safeHref(this.wallHref) ?? `${this.at?.hub}/o/${this.at?.organisation}/pledges`,
        receiptHref: safeHref(this.receiptHref) ?? `${this.at?.hub}/o/${this.at?.organisation}/receipt`,
        revised: this.revised,
      }),
      steps: this.#steps,
      received: (reference) => {
        this.#answers = this.#before = noAnswers();
        this.#steps.finish();
        this.#steps.go('sent');
        this.dispatchEvent(new SubmittedEvent('pledge', reference));
      },
    });
  }

  #done(step: PledgeStep): boolean {
    if (isQuestion(step)) return faultsOf(step, this.#answers, today).length === 0;
    return step === 'start' || Boolean(this.#end?.done(step));
  }

  #forget(): void {
    this.#answers = this.#before = noAnswers();
    this.#priorities.unsettle();
    this.faults = [];
    this.#end?.end.forget();
  }

  #onStart(): void {
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
    this.faults = faultsOf(step, this.#answers, today);
    if (this.faults.length === 0 && step === 'display')
      await this.#loadEnd().catch(() => {
        this.notice = 'not-loaded';
      });
    if (step === 'date') this.#priorities.settle();
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
    if (!this.at) return html`<slot></slot>`;
    return this.frame(() => this.#page(), false);
  }

  #page(): TemplateResult {
    const { words } = this;
    const step = this.#steps.current;
    const errors = this.#errors();
    const content =
      step === 'start'
        ? pledgeStart(this, this.words, this.notice === 'stopped', () => this.#onStart())
        : isQuestion(step)
          ? this.#question(step)
          : this.#end?.render(step);
    const leaving = step !== 'start' && step !== 'sent';
    return html`${leaving && !(this.revised && step === 'check') ? backButton(words.fields.back, () => this.#steps.back()) : nothing}
      <div class="ark-form">
        ${errorSummary(errors, this.headingLevel, words.fields)}
        <div class="ark-step">${content}</div>
        ${leaving && !this.revised ? html`<p class="nhsuk-body ark-screen-only">${linkButton(words.stop, () => this.#onStop())}</p>` : nothing}
      </div>`;
  }

  #errors(): SummaryError[] {
    if (this.notice === 'not-loaded') return [{ text: this.words.notLoaded }];
    const own = this.faults.map((fault) => ({ text: faultMessage(fault, this.words.errors), id: inputOf(fault) }));
    return own.length > 0 ? own : (this.#end?.errors(this.#steps.current) ?? []);
  }

  #question(question: PledgeQuestion): TemplateResult {
    return html`<form novalidate @submit=${this.#onSubmit}>
      ${pledgeQuestion(question, {
        words: this.words,
        level: this.headingLevel,
        answers: this.#answers,
        faults: this.faults,
        today,
        priorities: this.#priorities.list,
        displays: this.revised ? displaysWithin(this.revised.uses) : pledgeDisplays,
        answer: (change) => {
          this.#answers = { ...this.#answers, ...change };
          this.#steps.typed();
        },
      })}
      ${submitButton(this.words.fields.continue)}
    </form>`;
  }
}

const today = () => dayOf(new Date());

define('ark-pledge-form', PledgeForm);

declare global {
  interface HTMLElementTagNameMap {
    'ark-pledge-form': PledgeForm;
  }
}
