import { callSealed, type HubAddress, HubError } from '@antiracism-kit/schema/client';
import { experienceWording } from '@antiracism-kit/schema/kinds/lived-experience';
import { type PersonalDetail, personalDetails } from '@antiracism-kit/schema/personal-details';
import type { Mailbox } from '@antiracism-kit/seal';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { adopt } from '../core/adopt.ts';
import { FormEnd } from '../core/form-end.ts';
import type { Language } from '../core/language.ts';
import type { Steps } from '../core/steps.ts';
import type { Sending } from '../core/submission-controller.ts';
import type { SummaryError } from '../fields/error-summary.ts';
import { formEndStyles } from '../fields/form-end.styles.ts';
import { sendingErrors } from '../fields/sending-status.ts';
import { confidentialFormEnd } from '../locales/en/confidential-form-end.ts';
import type { Locale } from '../locales/locale.ts';
import { type ConfidentialAnswers, type ConfidentialStep, fieldsOf, usesOf } from './confidential-answers.ts';
import { checkPage, details, receipt, sentPage } from './confidential-end-pages.ts';
import type { Sealing } from './fetch-sealing.ts';
import type { Readers } from './readers.ts';

/** What the form knows. */
export interface ConfidentialView {
  readonly answers: ConfidentialAnswers;
  readonly readers: Readers | undefined;
  readonly level: number;
  readonly language: Language;
  readonly words: Locale['confidentialForm'];
  readonly at: HubAddress & { readonly organisation: string };
}

/** What the form does for its last pages. */
export interface ConfidentialLinks {
  view(): ConfidentialView;
  readonly steps: Steps<ConfidentialStep>;
  /** Asks again who can read it. Says whether there is somebody to send to. */
  renew(): Promise<boolean>;
  received(reference: string | undefined): void;
}

/** A part of an answer that may identify someone. */
export interface FoundDetail {
  readonly field: 'whatHappened' | 'wouldHaveHelped';
  readonly rule: PersonalDetail['rule'];
  readonly found: string;
}

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Why nothing could be sent, besides what the sending itself knows. */
type Problem = 'tooLong' | 'notSealed' | 'listChanged' | 'listGone';

/** The last pages of the form, the sealing and the sending. They come in a file of their own, while people write. */
export class ConfidentialEnd {
  readonly words: Locale['confidentialFormEnd'];
  readonly form: ConfidentialLinks;
  readonly end: FormEnd<FoundDetail>;
  /** Whether it is being sealed. */
  isSealing = false;

  readonly #host: Host;
  readonly #sealing: Sealing;
  #problem: Problem | undefined;
  // what came of sending to the former people says nothing of sending to the new ones
  #isNew = false;
  #mailbox: Promise<Mailbox> | undefined;
  // the same answers are the same envelope: a retry carries the very bytes that may have arrived
  #envelope: { readonly of: string; readonly body: object } | undefined;

  private constructor(host: Host, sealing: Sealing, form: ConfidentialLinks, words: Locale['confidentialFormEnd']) {
    this.#host = host;
    this.#sealing = sealing;
    this.form = form;
    this.words = words;
    this.end = new FormEnd(host, {
      list: sealing.receiptWords,
      steps: form.steps,
      found: () => this.found(),
      post: (body, signal) => this.#post(body, signal),
      received: (reference) => {
        this.#envelope = undefined;
        form.received(reference);
      },
    });
    adopt(host.renderRoot, formEndStyles);
  }

  /** Fetches the words people read. */
  static async load(host: Host, sealing: Sealing, form: ConfidentialLinks): Promise<ConfidentialEnd> {
    const welsh = form.view().language === 'cy' ? await import('../locales/cy.ts').catch(() => undefined) : undefined;
    return new ConfidentialEnd(host, sealing, form, welsh?.confidentialFormEnd ?? confidentialFormEnd);
  }

  /** The parts of the answers that may identify someone. */
  found(): FoundDetail[] {
    const { answers } = this.form.view();
    return (['whatHappened', 'wouldHaveHelped'] as const).flatMap((field) =>
      personalDetails(answers[field]).map(({ rule, start, end }) => ({
        field,
        rule,
        found: answers[field].slice(start, end),
      })),
    );
  }

  /** Whether nothing is left to do at a step. */
  done(step: ConfidentialStep): boolean {
    return step === 'details' ? this.end.isKept : step === 'receipt' && this.end.receipt !== '';
  }

  /** What is known about the sending. */
  get sending(): Sending<unknown> {
    return this.#isNew ? { state: 'ready' } : this.end.sending;
  }

  /** Seals it and sends it; or sends again what was sealed, if nothing has changed since. */
  async send(): Promise<void> {
    if (this.isSealing) return;
    this.isSealing = true;
    this.#host.requestUpdate();
    const isOld = this.#problem === 'listChanged' || this.#problem === 'listGone';
    const body = isOld ? await this.#renew() : await this.#sealed();
    this.isSealing = false;
    this.#host.requestUpdate();
    if (this.form.steps.current !== 'check') return;
    this.#isNew = false;
    if (body) this.end.send(body);
    else void this.form.steps.focus('.nhsuk-error-summary');
  }

  /** Stops sending, because answers are about to be changed. */
  pause(): void {
    this.#problem = undefined;
    this.end.pause();
  }

  /** Forgets everything. */
  forget(): void {
    this.#problem = this.#mailbox = this.#envelope = undefined;
    this.#isNew = false;
    this.end.forget();
  }

  /** Why it is not sent, for the top of the page. */
  errors(step: ConfidentialStep): SummaryError[] {
    if (step !== 'check') return [];
    if (this.#problem) return [{ text: this.words.problems[this.#problem] }];
    return sendingErrors(this.sending, this.words.sending);
  }

  /** One of the last pages. */
  render(step: ConfidentialStep): TemplateResult {
    if (step === 'details') return details(this);
    if (step === 'check') return checkPage(this);
    if (step === 'sent') return sentPage(this);
    // stretching the words takes a moment, so it begins as soon as there are any
    void this.#stretched().catch(() => undefined);
    return receipt(this);
  }

  // what failed is tried again by who asks next
  async #stretched(): Promise<Mailbox> {
    this.#mailbox ??= this.#sealing.mailboxOf(this.end.make());
    try {
      return await this.#mailbox;
    } catch (error) {
      this.#mailbox = undefined;
      throw error;
    }
  }

  async #sealed(): Promise<object | undefined> {
    const { answers, readers, at, language: lang } = this.form.view();
    if (!readers) return undefined;
    const of = JSON.stringify([answers, readers.set.id]);
    if (this.#envelope?.of === of) return this.#envelope.body;
    const { seal, toText } = this.#sealing;
    this.#problem = undefined;
    try {
      const { id: mailbox, proof, recipient: replyTo } = await this.#stretched();
      const uses = usesOf(answers);
      const { leftOut } = answers;
      const content = { fields: fieldsOf(answers), consent: { uses, wording: experienceWording }, lang };
      const label = { kind: 'lived-experience', wording: experienceWording, key: this.end.key, mailbox };
      const { about, sealed } = await seal(content, label, readers.set, { replyTo, leftOut });
      const { keySet, kind, wording, key } = about;
      const body = { organisation: at.organisation, kind, lang, wording, keySet, key, mailbox, proof, uses };
      this.#envelope = { of, body: { ...body, sealed: toText(sealed) } };
      return this.#envelope.body;
    } catch (error) {
      this.#problem = (error as { code?: unknown }).code === 'too-long' ? 'tooLong' : 'notSealed';
      return undefined;
    }
  }

  async #post(body: object, signal: AbortSignal) {
    try {
      return await callSealed({ ...this.form.view().at, signal }, 'sendSealed', body as never);
    } catch (error) {
      if (error instanceof HubError && error.code === 'changed-meanwhile') {
        this.#problem = 'listChanged';
        void this.#renew();
      }
      throw error;
    }
  }

  async #renew(): Promise<undefined> {
    const isThere = await this.form.renew();
    this.#isNew = isThere;
    if (!isThere && this.#problem) this.#problem = 'listGone';
    this.#host.requestUpdate();
  }
}
