import { dayOf } from '@antiracism-kit/schema/day';
import { pledgeDisplays } from '@antiracism-kit/schema/kinds/pledge';
import type { PropertyValues, TemplateResult } from 'lit';
import { define } from '../core/define.ts';
import { fetchPart } from '../core/fetch-part.ts';
import { FormElement } from '../core/form-element.ts';
import { pledgeForm } from '../locales/en/pledge-form.ts';
import { answersOf, noAnswers, type PledgeAnswers, tidied } from './pledge-answers.ts';
import { displaysWithin, type RevisedPledge } from './pledge-draft.ts';
import { faultMessage, faultsOf, type PledgeFault, type PledgeQuestion } from './pledge-faults.ts';
import type { PledgeFormEnd } from './pledge-form-end.ts';
import { inputOf, pledgeQuestion } from './pledge-questions.ts';
import { pledgeStart } from './pledge-start.ts';
import { type PledgeStep, pledgeSteps } from './pledge-steps.ts';

/**
 * The form that a pledge is made with: one question a page, nothing of it outside this page's memory until it is sent.
 *
 * @since 1.0.0
 * @slot - What people see before the form is ready, and without script: a link to the hub's own form.
 * @fires {StepShownEvent} ark-step-shown - Another step is on show.
 * @fires {SubmittedEvent} ark-submitted - The pledge is stored by the hub.
 */
export class PledgeForm extends FormElement<'pledgeForm', PledgeAnswers, PledgeQuestion, PledgeFault, PledgeFormEnd> {
  static override properties = {
    revised: { attribute: false },
  };

  /** A pledge to change instead of a new one; set by `<ark-receipt>`. */
  declare revised: RevisedPledge | undefined;

  constructor() {
    super('pledgeForm', pledgeForm, {
      noAnswers,
      tidied,
      faultsOf: (question, answers) => faultsOf(question, answers, today),
      errorOf: (fault, { errors }) => ({ text: faultMessage(fault, errors), id: inputOf(fault) }),
      beforePriorities: 'date',
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('revised') && this.revised) void this.show('check', answersOf(this.revised.fields));
  }

  protected override get isRevision(): boolean {
    return Boolean(this.revised);
  }

  protected order(details: boolean): PledgeStep[] {
    return pledgeSteps({
      priorities: this.priorities.list.length > 0,
      email: Boolean(this.pages?.asksEmail),
      details,
      receipt: !this.revised,
    });
  }

  protected async makePages(): Promise<PledgeFormEnd> {
    const { PledgeFormEnd } = await fetchEnd();
    return PledgeFormEnd.load(this, {
      view: () => ({ ...this.view('pledges'), revised: this.revised }),
      steps: this.steps,
      answer: (change) => this.answer(change),
      received: (reference) => this.received('pledge', reference),
    });
  }

  protected opening(step: PledgeStep, onStart: () => void): TemplateResult | undefined {
    return step === 'start' ? pledgeStart(this, this.words, this.said, onStart) : undefined;
  }

  protected question(question: PledgeQuestion): TemplateResult {
    return pledgeQuestion(question, {
      words: this.words,
      level: this.headingLevel,
      answers: this.answers,
      faults: this.faults,
      today,
      priorities: this.priorities.list,
      displays: this.revised ? displaysWithin(this.revised.uses) : pledgeDisplays,
      answer: (change) => this.answer(change),
    });
  }
}

const fetchEnd = fetchPart(() => import('./pledge-form-end.ts'));
const today = () => dayOf(new Date());

define('ark-pledge-form', PledgeForm);

declare global {
  interface HTMLElementTagNameMap {
    'ark-pledge-form': PledgeForm;
  }
}
