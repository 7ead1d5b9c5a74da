import { call, type HubAddress } from '@antiracism-kit/schema/client';
import { dayOf } from '@antiracism-kit/schema/day';
import { type PersonalDetail, personalDetails } from '@antiracism-kit/schema/personal-details';
import { makeReceipt } from '@antiracism-kit/schema/receipt';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { adopt } from '../core/adopt.ts';
import type { Language } from '../core/language.ts';
import type { Steps } from '../core/steps.ts';
import { type Sending, SubmissionController } from '../core/submission-controller.ts';
import type { SummaryError } from '../fields/error-summary.ts';
import { canTryAgain, sendingErrors } from '../fields/sending-status.ts';
import { pledgeFormEnd } from '../locales/en/pledge-form-end.ts';
import type { Locale } from '../locales/locale.ts';
import type { OfferedPriority } from './offered-priorities.ts';
import { type PledgeAnswers, pledgeFields } from './pledge-answers.ts';
import { pledgeDraft, type RevisedPledge } from './pledge-draft.ts';
import { checkPage, detailsPage, receiptPage, sentPage } from './pledge-end-pages.ts';
import { faultsOf, type PledgeQuestion } from './pledge-faults.ts';
import { pledgeFormEndStyles } from './pledge-form-end.styles.ts';
import { type PledgeStep, questions } from './pledge-steps.ts';

/** What the form knows. */
export interface PledgeView {
  readonly answers: PledgeAnswers;
  readonly priorities: readonly OfferedPriority[];
  readonly level: number;
  readonly language: Language;
  readonly words: Locale['pledgeForm'];
  readonly at: HubAddress & { readonly organisation: string };
  readonly organisationName: string | undefined;
  readonly wallHref: string;
  readonly receiptHref: string;
  readonly revised: RevisedPledge | undefined;
}

/** What the form does for its last pages. */
export interface PledgeFormLinks {
  view(): PledgeView;
  readonly steps: Steps<PledgeStep>;
  received(reference: string | undefined): void;
}

/** A part of an answer that may identify someone. */
export interface FoundDetail {
  readonly field: 'text' | 'measure';
  readonly rule: PersonalDetail['rule'];
  readonly found: string;
}

type Sent = { reference?: string };
type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** The last pages of the form, and the sending. They come in a file of their own, while the questions are answered. */
export class PledgeFormEnd {
  /** The six words. */
  receipt = '';
  /** What came of the last press of a button beside them. */
  said = '';
  /** The short reference, once the pledge arrived. */
  reference: string | undefined;

  readonly words: Locale['pledgeFormEnd'];
  readonly form: PledgeFormLinks;
  readonly #host: Host;
  readonly #submission: SubmissionController<object, Sent>;
  readonly #list: readonly string[];
  #kept = '';

  private constructor(host: Host, form: PledgeFormLinks, words: Locale['pledgeFormEnd'], list: readonly string[]) {
    this.words = words;
    this.form = form;
    this.#host = host;
    this.#list = list;
    this.#submission = new SubmissionController(
      host,
      (body, signal) => this.#post(body, signal),
      (sending) => this.#onSending(sending),
    );
    adopt(host.renderRoot, pledgeFormEndStyles);
  }

  /** Fetches the words people read and the words receipts are made of. */
  static async load(host: Host, form: PledgeFormLinks): Promise<PledgeFormEnd> {
    const [{ receiptWords }, welsh] = await Promise.all([
      import('@antiracism-kit/schema/receipt-words'),
      form.view().language === 'cy' ? import('../locales/cy.ts').catch(() => undefined) : undefined,
    ]);
    return new PledgeFormEnd(host, form, welsh?.pledgeFormEnd ?? pledgeFormEnd, receiptWords);
  }

  /** What is known about the sending. */
  get sending(): Sending<Sent> {
    return this.#submission.sending;
  }

  /** The parts of the answers that may identify someone. */
  found(): FoundDetail[] {
    const { answers } = this.form.view();
    return (['text', 'measure'] as const).flatMap((field) =>
      personalDetails(answers[field]).map(({ rule, start, end }) => ({
        field,
        rule,
        found: answers[field].slice(start, end),
      })),
    );
  }

  /** Whether nothing is left to do at a step. */
  done(step: PledgeStep): boolean {
    if (step === 'details') return this.#kept === JSON.stringify(this.found());
    return step === 'receipt' && this.receipt !== '';
  }

  /** Keeps what may identify someone, as it is the author's to decide. */
  keep(): void {
    this.#kept = JSON.stringify(this.found());
    this.form.steps.next();
  }

  /** Sends the pledge, or sends it again: the same answers under the same key are the same sending. */
  send(): void {
    const { answers, at, language, revised } = this.form.view();
    const wrong = questions.find((question) => faultsOf(question, answers, () => dayOf(new Date())).length > 0);
    if (wrong) return void this.#mend(wrong);
    const { organisation } = at;
    const { key } = this.#submission;
    void this.#submission.send(
      revised
        ? { organisation, receipt: revised.receipt, key, fields: pledgeFields(answers) }
        : pledgeDraft(answers, { organisation, key, receipt: this.receipt, lang: language }),
    );
  }

  /** Stops sending, because answers are about to be changed. */
  pause(): void {
    this.#submission.pause();
  }

  /** Shows what came of a press of a button. */
  readonly say = (said: string): void => {
    this.said = said;
    this.#host.requestUpdate();
  };

  /** Forgets everything. */
  forget(): void {
    this.receipt = this.said = this.#kept = '';
    this.reference = undefined;
    this.#submission.reset();
  }

  /** Why the pledge is not sent, for the top of the page. */
  errors(step: PledgeStep): SummaryError[] {
    return step === 'check' ? sendingErrors(this.sending, this.words.sending) : [];
  }

  /** One of the last pages. */
  render(step: PledgeStep): TemplateResult {
    if (step === 'details') return detailsPage(this);
    if (step === 'check') {
      // the key is there before anything can be sent twice
      void this.#submission.key;
      return checkPage(this);
    }
    if (step === 'sent') return sentPage(this);
    this.receipt ||= makeReceipt(this.#list);
    return receiptPage(this);
  }

  // a date can go by between the answer and the sending, most of all in a pledge that is being changed
  async #mend(question: PledgeQuestion): Promise<void> {
    this.form.steps.change(question);
    await this.#host.updateComplete;
    (this.#host.renderRoot.querySelector('form') as HTMLFormElement).requestSubmit();
  }

  #post(body: object, signal: AbortSignal): Promise<Sent> {
    const { at, revised } = this.form.view();
    const name = revised ? 'reviseSubmission' : 'createSubmission';
    return call({ ...at, signal }, name, body as never);
  }

  #onSending(sending: Sending<Sent>): void {
    if (sending.state === 'received') {
      this.reference = sending.answer?.reference;
      this.#kept = '';
      this.form.received(this.reference);
    } else if (canTryAgain(sending)) void this.form.steps.focus('.nhsuk-error-summary');
  }
}
