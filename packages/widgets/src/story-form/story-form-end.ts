import { call } from '@antiracism-kit/schema/client';
import { type PersonalDetail, personalDetails } from '@antiracism-kit/schema/personal-details';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { adopt } from '../core/adopt.ts';
import { fetchPart } from '../core/fetch-part.ts';
import { FormEnd } from '../core/form-end.ts';
import type { FormView } from '../core/form-parts.ts';
import type { Steps } from '../core/steps.ts';
import type { SummaryError } from '../fields/error-summary.ts';
import { formEndStyles } from '../fields/form-end.styles.ts';
import { sendingErrors } from '../fields/sending-status.ts';
import { storyFormEnd } from '../locales/en/story-form-end.ts';
import type { Locale } from '../locales/locale.ts';
import { type StoryAnswers, type StoryKind, type StoryText, storyDraft } from './story-answers.ts';
import { checkPage, details, receipt, sentPage } from './story-end-pages.ts';
import { limits } from './story-faults.ts';
import type { StoryQuestion, StoryStep } from './story-flows.ts';
import { type Workplace, type Workplaces, workplacePage, workplacesAt } from './story-workplace.ts';

/** What the form knows. */
export interface StoryView extends FormView<'storyForm', StoryAnswers> {
  /** The questions that were asked. */
  readonly questions: readonly StoryQuestion[];
}

/** What the form does for its last pages. */
export interface StoryFormLinks {
  view(): StoryView;
  readonly steps: Steps<StoryStep>;
  answer(change: Partial<StoryAnswers>): void;
  received(reference: string | undefined): void;
}

/** A part of an answer that may identify someone. */
export interface FoundDetail {
  readonly field: StoryText;
  readonly rule: PersonalDetail['rule'];
  readonly found: string;
}

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** The last pages of the form, and the sending. They come in a file of their own, while the questions are answered. */
export class StoryFormEnd {
  readonly words: Locale['storyFormEnd'];
  readonly form: StoryFormLinks;
  readonly end: FormEnd<FoundDetail>;
  readonly workplaces: Workplaces;
  /** What was sent, once the answers themselves are forgotten. */
  sent: StoryKind = 'talk';
  /** Where it was sent, likewise. */
  sentTo: string | undefined;
  /** Whether somebody went on without saying where they work. */
  isMissing = false;

  readonly #host: Host;

  private constructor(
    host: Host,
    form: StoryFormLinks,
    words: Locale['storyFormEnd'],
    list: readonly string[],
    workplaces: Workplaces,
  ) {
    this.#host = host;
    this.words = words;
    this.form = form;
    this.workplaces = workplaces;
    this.end = new FormEnd(host, {
      list,
      steps: form.steps,
      found: () => this.found(),
      post: (body, signal) => call({ ...form.view().at, signal }, 'createSubmission', body as never),
      received: (reference) => {
        this.sent = this.kind;
        this.sentTo = this.form.view().answers.workplace;
        form.received(reference);
      },
    });
    host.addEventListener('ark-step-shown', () => {
      this.isMissing = false;
    });
    adopt(host.renderRoot, formEndStyles);
  }

  /** Fetches the words people read, the words receipts are made of, and whom it can be for. */
  static async load(host: Host, form: StoryFormLinks): Promise<StoryFormEnd> {
    const { at, language } = form.view();
    const [{ receiptWords }, welsh, workplaces] = await Promise.all([
      fetchWords(),
      language === 'cy' ? import('../locales/cy.ts').catch(() => undefined) : undefined,
      workplacesAt(at),
    ]);
    return new StoryFormEnd(host, form, welsh?.storyFormEnd ?? storyFormEnd, receiptWords, workplaces);
  }

  /** What is being shared. */
  get kind(): StoryKind {
    return (this.form.view().answers.what ?? this.sent) as StoryKind;
  }

  /** The parts of the answers that may identify someone; a way to get in touch is asked for, and is none. */
  found(): FoundDetail[] {
    const { answers, questions } = this.form.view();
    const written = questions.filter((one): one is StoryText => one in limits && !apart.includes(one));
    return written.flatMap((field) =>
      personalDetails(answers[field]).map(({ rule, start, end }) => ({
        field,
        rule,
        found: answers[field].slice(start, end),
      })),
    );
  }

  /** The organisation it is for: the one that was picked, or the form's own. */
  get workplace(): Workplace | undefined {
    const { own, members } = this.workplaces;
    const { workplace } = this.form.view().answers;
    return members.find(({ code }) => code === workplace) ?? own;
  }

  /** Goes on from the question where somebody works, once it is answered. */
  leaveWorkplace(): void {
    this.isMissing = !this.form.view().answers.workplace;
    this.#host.requestUpdate();
    if (this.isMissing) void this.form.steps.focus('.nhsuk-error-summary');
    else this.form.steps.next();
  }

  /** Whether nothing is left to do at a step. */
  done(step: StoryStep): boolean {
    if (step === 'workplace') return Boolean(this.form.view().answers.workplace);
    return step === 'details' ? this.end.isKept : step === 'receipt' && this.end.receipt !== '';
  }

  /** Sends it. */
  send(): void {
    const { answers, at, language } = this.form.view();
    const { key, receipt } = this.end;
    this.end.send(
      storyDraft(answers, { organisation: answers.workplace ?? at.organisation, key, receipt, lang: language }),
    );
  }

  /** Why it is not sent, for the top of the page. */
  errors(step: StoryStep): SummaryError[] {
    if (step === 'workplace') return this.isMissing ? [{ text: this.words.workplace.missing, id: step }] : [];
    return step === 'check' ? sendingErrors(this.end.sending, this.words.kinds[this.kind].sending) : [];
  }

  /** One of the last pages. */
  render(step: StoryStep): TemplateResult {
    if (step === 'workplace') return workplacePage(this);
    if (step === 'details') return details(this);
    if (step === 'check') {
      void this.end.key;
      return checkPage(this);
    }
    if (step === 'sent') return sentPage(this);
    this.end.make();
    return receipt(this);
  }
}

const fetchWords = fetchPart(() => import('@antiracism-kit/schema/receipt-words'));
const apart: readonly StoryQuestion[] = ['safe', 'department'];
