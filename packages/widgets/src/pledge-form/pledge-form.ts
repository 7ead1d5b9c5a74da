import { call } from '@antiracism-kit/schema/client';
import type { Use } from '@antiracism-kit/schema/consent';
import { dayOf } from '@antiracism-kit/schema/day';
import type { FieldsOf } from '@antiracism-kit/schema/kinds';
import { pledgeDisplays } from '@antiracism-kit/schema/kinds/pledge';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../core/define.ts';
import { heading } from '../core/heading.ts';
import { HubElement } from '../core/hub-element.ts';
import { safeHref } from '../core/safe-href.ts';
import { Steps } from '../core/steps.ts';
import { actionButton, backButton, linkButton, submitButton } from '../fields/button.ts';
import { errorSummary, type SummaryError } from '../fields/error-summary.ts';
import { fieldsStyles } from '../fields/fields.styles.ts';
import { pledgeForm } from '../locales/en/pledge-form.ts';
import { answersOf, noAnswers, type PledgeAnswers, tidied } from './pledge-answers.ts';
import { displaysWithin } from './pledge-draft.ts';
import { faultMessage, faultsOf, type PledgeFault, type PledgeQuestion } from './pledge-faults.ts';
import type { PledgeFormEnd } from './pledge-form-end.ts';
import { inputOf, pledgeQuestion } from './pledge-questions.ts';

/** A pledge reached the hub and is stored. */
export class PledgeSubmittedEvent extends Event {
  /** Short name of the pledge, for talking about it; unknown when it had arrived before. */
  readonly reference: string | undefined;

  constructor(reference: string | undefined) {
    super('ark-submitted', { bubbles: true, composed: true });
    this.reference = reference;
  }
}

/** The form shows another step. */
export class StepShownEvent extends Event {
  readonly step: PledgeStep;

  constructor(step: PledgeStep) {
    super('ark-step-shown', { bubbles: true, composed: true });
    this.step = step;
  }
}

/** The steps of the form. */
export type PledgeStep = 'start' | PledgeQuestion | 'details' | 'receipt' | 'check' | 'sent';

/** A pledge that a moderator asked to change, as its author opened it with the receipt. */
export interface RevisedPledge {
  readonly receipt: string;
  readonly fields: FieldsOf['pledge'];
  readonly uses: readonly Use[];
}

const questions: readonly string[] = ['who', 'text', 'measure', 'date', 'priorities', 'display'];
const isQuestion = (step: PledgeStep): step is PledgeQuestion => questions.includes(step);

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

  /** The organisation's name as it is said in a sentence, like "Fenland and Coast". */
  @property({ attribute: 'organisation-name' }) organisationName: string | undefined;

  /** Address of the page with the pledge wall. */
  @property({ attribute: 'wall-href' }) wallHref: string | undefined;

  /** Address of the page with `<ark-receipt>`. Without it, receipts open here. */
  @property({ attribute: 'receipt-href' }) receiptHref: string | undefined;

  /** Where "Stop and clear my answers" leads. Without it, back to the start of the form. */
  @property({ attribute: 'exit-url' }) exitUrl: string | undefined;

  /** A pledge to change instead of a new one; set by `<ark-receipt>`. */
  @property({ attribute: false }) revised: RevisedPledge | undefined;

  @state() private faults: readonly PledgeFault[] = [];
  @state() private notLoaded = false;
  @state() private stopped = false;

  #answers = noAnswers();
  #before = this.#answers;
  #end: PledgeFormEnd | undefined;
  // what the strategy offers, and what the form asks: a list that comes late does not appear behind people's backs
  #known: readonly { id: string; title: string }[] = [];
  #asked: readonly { id: string; title: string }[] | undefined;

  readonly #steps: Steps<PledgeStep> = new Steps<PledgeStep>(this, {
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
      this.notLoaded = false;
      this.stopped = false;
      this.dispatchEvent(new StepShownEvent(step));
    },
  });

  constructor() {
    super('pledgeForm', pledgeForm);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('revised') && this.revised) void this.#openRevised(this.revised);
  }

  /** Goes to a step with these answers, as if somebody had given them: for examples and tests. */
  async show(step: PledgeStep, answers: Partial<PledgeAnswers> = {}): Promise<void> {
    this.#answers = { ...noAnswers(), ...answers };
    await Promise.all([this.#loadEnd(), this.#loadStrategy()]);
    this.#asked = this.#known;
    this.#steps.go(step);
    await this.updateComplete;
  }

  async #openRevised(revised: RevisedPledge): Promise<void> {
    await this.show('check', answersOf(revised.fields));
  }

  async #loadStrategy(): Promise<void> {
    const at = this.at;
    if (!at) return;
    const strategy = await call(at, 'getStrategy', { organisation: at.organisation }).catch(() => undefined);
    this.#known = strategy?.priorities ?? [];
  }

  async #loadEnd(): Promise<void> {
    if (this.#end) return;
    const { PledgeFormEnd } = await import('./pledge-form-end.ts');
    this.#end = await PledgeFormEnd.load(this, {
      view: () => ({
        answers: this.#answers,
        priorities: this.#asked ?? [],
        level: this.headingLevel,
        language: this.language,
        words: this.words,
        at: this.at ?? { hub: '', organisation: '' },
        organisationName: this.organisationName,
        wallHref: safeHref(this.wallHref),
        receiptHref: safeHref(this.receiptHref),
        revised: this.revised,
      }),
      steps: this.#steps,
      adopt: (sheet) => this.shadowRoot?.adoptedStyleSheets.push(sheet),
      received: (reference) => {
        this.#answers = this.#before = noAnswers();
        this.#steps.finish();
        this.#steps.go('sent');
        this.dispatchEvent(new PledgeSubmittedEvent(reference));
      },
    });
  }

  #order(): PledgeStep[] {
    return [
      'start',
      'who',
      'text',
      'measure',
      'date',
      ...((this.#asked ?? this.#known).length > 0 ? (['priorities'] as const) : []),
      'display',
      ...(this.#end?.found().length ? (['details'] as const) : []),
      ...(this.revised ? [] : (['receipt'] as const)),
      'check',
    ];
  }

  #done(step: PledgeStep): boolean {
    if (isQuestion(step)) return faultsOf(step, this.#answers, today()).length === 0;
    return step === 'start' || Boolean(this.#end?.done(step));
  }

  #forget(): void {
    this.#answers = this.#before = noAnswers();
    this.#asked = undefined;
    this.faults = [];
    this.#end?.forget();
  }

  #onStart(): void {
    void this.#loadStrategy();
    // what comes last is fetched while people answer, so that a lost connection later does not stand in the way
    void this.#loadEnd().catch(() => undefined);
    this.#steps.next();
  }

  async #onSubmit(event: Event): Promise<void> {
    event.preventDefault();
    const step = this.#steps.current;
    if (!isQuestion(step)) return;
    this.#answers = tidied(this.#answers);
    this.notLoaded = false;
    this.faults = faultsOf(step, this.#answers, today());
    if (this.faults.length === 0 && step === 'display')
      await this.#loadEnd().catch(() => {
        this.notLoaded = true;
      });
    if (step === 'date') this.#asked ??= this.#known;
    if (this.faults.length > 0 || this.notLoaded) await this.#steps.focus('.nhsuk-error-summary');
    else if (this.#steps.current === step) this.#steps.next();
  }

  #onStop(): void {
    this.#forget();
    this.#steps.finish();
    const exit = safeHref(this.exitUrl);
    if (exit) location.replace(exit);
    this.#steps.go('start');
    this.stopped = true;
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
      step === 'start' ? this.#start() : isQuestion(step) ? this.#question(step) : this.#end?.render(step);
    const leaving = step !== 'start' && step !== 'sent';
    return html`${leaving && !(this.revised && step === 'check') ? backButton(words.fields.back, () => this.#back()) : nothing}
      <div class="ark-form">
        ${errorSummary(errors, this.headingLevel, words.fields)}
        <div class="ark-step">${content}</div>
        ${leaving ? html`<p class="nhsuk-body ark-screen-only">${linkButton(words.stop, () => this.#onStop())}</p>` : nothing}
      </div>`;
  }

  #back(): void {
    this.#end?.pause();
    this.#steps.back();
  }

  #errors(): SummaryError[] {
    if (this.notLoaded) return [{ text: this.words.notLoaded }];
    const own = this.faults.map((fault) => ({ text: faultMessage(fault, this.words.errors), id: inputOf(fault) }));
    return own.length > 0 ? own : (this.#end?.errors(this.#steps.current) ?? []);
  }

  #start(): TemplateResult {
    const { words } = this;
    return html`${heading(this.headingLevel, 'nhsuk-heading-l', words.heading)}
      <p class="nhsuk-body">${words.what(this.organisationName)}</p>
      ${actionButton(words.start, () => this.#onStart())}
      <p class="nhsuk-body" role="status">${this.stopped ? words.stopped : nothing}</p>`;
  }

  #question(question: PledgeQuestion): TemplateResult {
    return html`<form novalidate @submit=${this.#onSubmit}>
      ${pledgeQuestion(question, {
        words: this.words,
        level: this.headingLevel,
        answers: this.#answers,
        faults: this.faults,
        today: today(),
        priorities: this.#asked ?? this.#known,
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
  interface HTMLElementEventMap {
    'ark-submitted': PledgeSubmittedEvent;
    'ark-step-shown': StepShownEvent;
  }
}
