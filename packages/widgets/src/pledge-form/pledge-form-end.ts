import { call } from '@antiracism-kit/schema/client';
import { dayOf } from '@antiracism-kit/schema/day';
import { type PersonalDetail, personalDetails } from '@antiracism-kit/schema/personal-details';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { adopt } from '../core/adopt.ts';
import { fetchPart } from '../core/fetch-part.ts';
import { FormEnd, type Sent } from '../core/form-end.ts';
import type { FormView } from '../core/form-parts.ts';
import type { Steps } from '../core/steps.ts';
import type { SummaryError } from '../fields/error-summary.ts';
import { formEndStyles } from '../fields/form-end.styles.ts';
import { sendingErrors } from '../fields/sending-status.ts';
import { pledgeFormEnd } from '../locales/en/pledge-form-end.ts';
import type { Locale } from '../locales/locale.ts';
import { type PledgeAnswers, pledgeFields } from './pledge-answers.ts';
import { pledgeDraft, type RevisedPledge } from './pledge-draft.ts';
import { checkPage, details, receipt, sentPage } from './pledge-end-pages.ts';
import { faultsOf, type PledgeQuestion } from './pledge-faults.ts';
import { type PledgeStep, questions } from './pledge-steps.ts';

/** What the form knows. */
export interface PledgeView extends FormView<'pledgeForm', PledgeAnswers> {
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

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** The last pages of the form, and the sending. They come in a file of their own, while the questions are answered. */
export class PledgeFormEnd {
  readonly words: Locale['pledgeFormEnd'];
  readonly form: PledgeFormLinks;
  readonly end: FormEnd<FoundDetail>;
  readonly #host: Host;

  private constructor(host: Host, form: PledgeFormLinks, words: Locale['pledgeFormEnd'], list: readonly string[]) {
    this.words = words;
    this.form = form;
    this.#host = host;
    this.end = new FormEnd(host, {
      list,
      steps: form.steps,
      found: () => this.found(),
      post: (body, signal) => this.#post(body, signal),
      received: (reference) => form.received(reference),
    });
    adopt(host.renderRoot, formEndStyles);
  }

  /** Fetches the words people read and the words receipts are made of. */
  static async load(host: Host, form: PledgeFormLinks): Promise<PledgeFormEnd> {
    const [{ receiptWords }, welsh] = await Promise.all([
      fetchWords(),
      form.view().language === 'cy' ? import('../locales/cy.ts').catch(() => undefined) : undefined,
    ]);
    return new PledgeFormEnd(host, form, welsh?.pledgeFormEnd ?? pledgeFormEnd, receiptWords);
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
    return step === 'details' ? this.end.isKept : step === 'receipt' && this.end.receipt !== '';
  }

  /** Sends the pledge. */
  send(): void {
    const { answers, at, language, revised } = this.form.view();
    const wrong = questions.find((question) => faultsOf(question, answers, () => dayOf(new Date())).length > 0);
    if (wrong) return void this.#mend(wrong);
    const { organisation } = at;
    const { key, receipt } = this.end;
    this.end.send(
      revised
        ? { organisation, receipt: revised.receipt, key, fields: pledgeFields(answers) }
        : pledgeDraft(answers, { organisation, key, receipt, lang: language }),
    );
  }

  /** Why the pledge is not sent, for the top of the page. */
  errors(step: PledgeStep): SummaryError[] {
    return step === 'check' ? sendingErrors(this.end.sending, this.words.sending) : [];
  }

  /** One of the last pages. */
  render(step: PledgeStep): TemplateResult {
    if (step === 'details') return details(this);
    if (step === 'check') {
      void this.end.key;
      return checkPage(this);
    }
    if (step === 'sent') return sentPage(this);
    this.end.make();
    return receipt(this);
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
}

const fetchWords = fetchPart(() => import('@antiracism-kit/schema/receipt-words'));
