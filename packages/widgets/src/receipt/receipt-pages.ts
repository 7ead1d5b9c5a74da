import { call } from '@antiracism-kit/schema/client';
import type { FieldsOf } from '@antiracism-kit/schema/kinds';
import { pledgeUpdateLimits, pledgeUpdateWording } from '@antiracism-kit/schema/kinds/pledge-update';
import type { ReceiptView } from '@antiracism-kit/schema/submission';
import { textFault } from '@antiracism-kit/schema/text';
import { html, nothing, type TemplateResult } from 'lit';
import { adopt } from '../core/adopt.ts';
import { StepShownEvent } from '../core/step-shown-event.ts';
import { Steps } from '../core/steps.ts';
import { type Sending, SubmissionController } from '../core/submission-controller.ts';
import { SubmittedEvent } from '../core/submitted-event.ts';
import { backButton, linkButton } from '../fields/button.ts';
import { errorSummary, type SummaryError } from '../fields/error-summary.ts';
import { canTryAgain, sendingErrors } from '../fields/sending-status.ts';
import { receiptPages } from '../locales/en/receipt-pages.ts';
import type { Locale } from '../locales/locale.ts';
import { changePage, withdrawnPage, withdrawPage } from './change-pages.ts';
import type { Opened, ReceiptHost } from './open-pages.ts';
import type { ReceiptLinks } from './receipt-links.ts';
import { receiptPagesStyles } from './receipt-pages.styles.ts';
import { type ReceiptStep, receiptSteps } from './receipt-steps.ts';
import { checkPage, happenedPage, outcomePage, sentPage } from './update-pages.ts';
import { viewPage } from './view-page.ts';

/** An update as it is being written. */
export interface UpdateAnswers {
  readonly outcome?: FieldsOf['pledge-update']['outcome'];
  readonly text: string;
}

type Stored = ReceiptView | { reference: string };
interface Post {
  readonly name: 'updateSubmission' | 'withdrawSubmission';
  readonly input: object;
}

const noAnswers: UpdateAnswers = { text: '' };

const withBack: readonly ReceiptStep[] = ['outcome', 'happened', 'check', 'change', 'withdraw'];

const pages: Record<ReceiptStep, (pages: ReceiptPages) => TemplateResult> = {
  view: viewPage,
  outcome: outcomePage,
  happened: happenedPage,
  check: checkPage,
  sent: sentPage,
  change: changePage,
  withdraw: withdrawPage,
  withdrawn: withdrawnPage,
};

/** The pages behind the receipt. They come in a file of their own, with the first receipt that opens. */
export class ReceiptPages {
  /** The pledge as its author sees it. */
  view: ReceiptView;
  /** The six words that opened it. */
  receipt: string;
  /** The update that is being written. */
  answers: UpdateAnswers = noAnswers;
  /** Short name of the update that arrived. */
  reference: string | undefined;
  /** What is wrong with the update. */
  fault: SummaryError | undefined;

  readonly words: Locale['receiptPages'];
  readonly links: ReceiptLinks;
  readonly steps: Steps<ReceiptStep>;
  readonly #submission: SubmissionController<Post, Stored>;
  readonly #host: ReceiptHost;
  #before = noAnswers;

  private constructor(host: ReceiptHost, { receipt, view, links }: Opened, words: Locale['receiptPages']) {
    this.view = view;
    this.receipt = receipt;
    this.words = words;
    this.links = links;
    this.#host = host;
    this.#submission = new SubmissionController<Post, Stored>(
      host,
      ({ name, input }, signal) => call({ ...links.at, signal }, name, input as never),
      (sending) => this.#onSending(sending),
    );
    this.steps = new Steps<ReceiptStep>(host, {
      first: 'view',
      order: () => receiptSteps,
      done: (step) => step !== 'check' && !this.#faultOf(step),
      remember: () => {
        this.#before = this.answers;
      },
      undo: () => {
        this.answers = this.#before;
      },
      forget: () => this.forget(),
      moved: (step) => {
        this.fault = undefined;
        host.dispatchEvent(new StepShownEvent(step));
      },
    });
    adopt(host.renderRoot, receiptPagesStyles);
  }

  /** Makes the pages, and fetches the words people read. */
  static async open(host: ReceiptHost, opened: Opened): Promise<ReceiptPages> {
    const welsh =
      opened.links.form().language === 'cy' ? await import('../locales/cy.ts').catch(() => undefined) : undefined;
    return new ReceiptPages(host, opened, welsh?.receiptPages ?? receiptPages);
  }

  /** What is known about the sending. */
  get sending(): Sending<Stored> {
    return this.#submission.sending;
  }

  /** Whether something is on its way, or may have arrived: nobody can say yet that nothing was sent. */
  get mayHaveArrived(): boolean {
    // without its code yet, it is an element that knows nothing
    const form = this.#host.renderRoot.querySelector('ark-pledge-form');
    return Boolean(this.#submission.mayHaveArrived || form?.mayHaveArrived?.());
  }

  /** Fetches the pledge again and shows it; as it was, when the hub is away. */
  async reopen(): Promise<void> {
    const { at } = this.links;
    const fresh = call(at, 'openReceipt', { organisation: at.organisation, receipt: this.receipt });
    this.view = await fresh.catch(() => this.view);
    this.begin('view');
  }

  /** Keeps a part of the update. */
  answer(change: Partial<UpdateAnswers>): void {
    this.answers = { ...this.answers, ...change };
    this.steps.typed();
  }

  /** Goes on from a question of the update, when its answer can be sent. */
  goOn(step: 'outcome' | 'happened'): void {
    this.answers = { ...this.answers, text: this.answers.text.trim() };
    this.fault = this.#faultOf(step);
    this.#host.requestUpdate();
    if (this.fault) void this.steps.focus('.nhsuk-error-summary');
    else this.steps.next();
  }

  /** Sends the update. */
  send(): void {
    const { at } = this.links;
    const { outcome, text } = this.answers;
    const fields = text ? { outcome, text } : { outcome };
    void this.#submission.send({
      name: 'updateSubmission',
      input: {
        organisation: at.organisation,
        kind: 'pledge-update',
        key: this.#submission.key,
        receipt: this.receipt,
        lang: this.links.form().language,
        consent: { uses: ['published-without-name'], wording: pledgeUpdateWording },
        fields,
      },
    });
  }

  /** Takes the pledge back. */
  withdraw(): void {
    const { organisation } = this.links.at;
    void this.#submission.send({ name: 'withdrawSubmission', input: { organisation, receipt: this.receipt } });
  }

  /** Goes back, and stops what was being sent. */
  back(): void {
    this.#submission.pause();
    const { steps } = this;
    if (steps.current === 'change' || steps.current === 'withdraw') steps.go('view');
    else steps.back();
  }

  /** Goes to the pledge, or begins something with it. */
  begin(step: 'view' | 'outcome' | 'change' | 'withdraw'): void {
    this.#submission.reset();
    this.steps.go(step);
  }

  /** Forgets everything. */
  forget(): void {
    this.answers = this.#before = noAnswers;
    this.fault = undefined;
    this.receipt = '';
    this.steps.finish();
    this.#submission.reset();
  }

  /** The page that is on show. */
  render(): TemplateResult {
    const { words, level } = this.links.form();
    const step = this.steps.current;
    return html`${withBack.includes(step) ? backButton(words.fields.back, () => this.back()) : nothing}
      <div class=${step === 'change' ? nothing : 'ark-form'}>
        ${errorSummary(this.#errors(step), level, words.fields)}
        <div class="ark-step">${pages[step](this)}</div>
        <p class="nhsuk-body ark-screen-only">${linkButton(words.close, () => this.links.close())}</p>
      </div>`;
  }

  #errors(step: ReceiptStep): SummaryError[] {
    if (this.fault) return [this.fault];
    if (step === 'check') return sendingErrors(this.sending, this.words.sending);
    return step === 'withdraw' ? sendingErrors(this.sending, this.words.removing) : [];
  }

  #faultOf(step: ReceiptStep): SummaryError | undefined {
    const { outcome, text } = this.answers;
    if (step === 'outcome' && !outcome) return { text: this.words.outcome.missing, id: 'outcome' };
    const fault = step === 'happened' ? textFault(text, { ...pledgeUpdateLimits.text, min: 0 }) : undefined;
    if (!fault) return undefined;
    const { happened } = this.words;
    const words = fault.code === 'too-long' ? happened['too-long'](fault.limit ?? 0) : happened['not-well-formed'];
    return { text: words, id: 'happened' };
  }

  #onSending(sending: Sending<Stored>): void {
    if (canTryAgain(sending)) void this.steps.focus('.nhsuk-error-summary');
    if (sending.state !== 'received') return;
    const { steps } = this;
    steps.finish();
    if (steps.current === 'withdraw') {
      this.forget();
      steps.go('withdrawn');
      this.links.withdrawn();
      return;
    }
    this.answers = noAnswers;
    this.reference = sending.answer?.reference;
    steps.go('sent');
    this.#host.dispatchEvent(new SubmittedEvent('pledge-update', this.reference));
  }
}
