import { call } from '@antiracism-kit/schema/client';
import { dayOf } from '@antiracism-kit/schema/day';
import { emailForm } from '@antiracism-kit/schema/email';
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
import { type PledgeAnswers, pledgeFields, typedDay } from './pledge-answers.ts';
import { pledgeDraft, type RevisedPledge } from './pledge-draft.ts';
import { emailPage } from './pledge-email-page.ts';
import { checkPage, details, receipt, sentPage } from './pledge-end-pages.ts';
import { faultsOf, type PledgeQuestion } from './pledge-faults.ts';
import { type PledgeStep, questions } from './pledge-steps.ts';

// longest wait for a hub to say whether it sends reminders
const patience = 4_000;

/** What the form knows. */
export interface PledgeView extends FormView<'pledgeForm', PledgeAnswers> {
  readonly revised: RevisedPledge | undefined;
}

/** What the form does for its last pages. */
export interface PledgeFormLinks {
  view(): PledgeView;
  readonly steps: Steps<PledgeStep>;
  answer(change: Partial<PledgeAnswers>): void;
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
  /** Whether the hub can send reminders, and this is a new pledge. */
  readonly asksEmail: boolean;
  /** What is wrong with the address, in words. */
  emailFault: string | undefined;
  /** What was sent, as far as its last page needs it. */
  kept: { readonly due: string; readonly reminded: boolean } | undefined;
  readonly #host: Host;

  private constructor(
    host: Host,
    form: PledgeFormLinks,
    words: Locale['pledgeFormEnd'],
    { list, reminds }: { list: readonly string[]; reminds: boolean },
  ) {
    this.words = words;
    this.asksEmail = reminds;
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
    const { at, language, revised } = form.view();
    const [{ receiptWords }, welsh, organisation] = await Promise.all([
      fetchWords(),
      language === 'cy' ? import('../locales/cy.ts').catch(() => undefined) : undefined,
      // a hub that does not answer now asks for nothing more
      revised
        ? undefined
        : call({ ...at, signal: AbortSignal.timeout(patience) }, 'getOrganisation', {
            organisation: at.organisation,
          }).catch(() => undefined),
    ]);
    const reminds = organisation?.reminders === true;
    return new PledgeFormEnd(host, form, welsh?.pledgeFormEnd ?? pledgeFormEnd, { list: receiptWords, reminds });
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
    if (step === 'email') return this.#emailIsRight();
    return step === 'details' ? this.end.isKept : step === 'receipt' && this.end.receipt !== '';
  }

  /** Sends the pledge. */
  send(): void {
    const { answers, at, language, revised } = this.form.view();
    const wrong = questions.find((question) => faultsOf(question, answers, () => dayOf(new Date())).length > 0);
    if (wrong) return void this.#mend(wrong);
    const { organisation } = at;
    const { key, receipt } = this.end;
    this.kept = { due: typedDay(answers.dueDate), reminded: Boolean(answers.email) };
    this.end.send(
      revised
        ? { organisation, receipt: revised.receipt, key, fields: pledgeFields(answers) }
        : pledgeDraft(answers, { organisation, key, receipt, lang: language }),
    );
  }

  /** Why the pledge is not sent, for the top of the page. */
  errors(step: PledgeStep): SummaryError[] {
    if (step === 'email') return this.emailFault ? [{ text: this.emailFault, id: 'email' }] : [];
    return step === 'check' ? sendingErrors(this.end.sending, this.words.sending) : [];
  }

  /** One of the last pages. */
  render(step: PledgeStep): TemplateResult {
    if (step === 'email') return emailPage(this);
    if (step === 'details') return details(this);
    if (step === 'check') {
      void this.end.key;
      return checkPage(this);
    }
    if (step === 'sent') return sentPage(this);
    this.end.make();
    return receipt(this);
  }

  /** Goes on from the question about the address, when it is one or none. */
  readonly onEmail = (event: Event): void => {
    event.preventDefault();
    const { steps, answer, view } = this.form;
    answer({ email: view().answers.email?.trim() });
    this.emailFault = this.#emailIsRight() ? undefined : this.words.email.wrong;
    if (this.emailFault) void steps.focus('.nhsuk-error-summary');
    else steps.next();
  };

  #emailIsRight(): boolean {
    const { email } = this.form.view().answers;
    return !email || emailForm.test(email);
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
