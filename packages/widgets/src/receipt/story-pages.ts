import { call } from '@antiracism-kit/schema/client';
import { messageLimits } from '@antiracism-kit/schema/message';
import { storyWording } from '@antiracism-kit/schema/story';
import type { ReceiptView } from '@antiracism-kit/schema/submission';
import { textFault } from '@antiracism-kit/schema/text';
import { html, nothing, type TemplateResult } from 'lit';
import { adopt } from '../core/adopt.ts';
import { StepShownEvent } from '../core/step-shown-event.ts';
import { Steps } from '../core/steps.ts';
import { type Sending, SubmissionController } from '../core/submission-controller.ts';
import { backButton, linkButton } from '../fields/button.ts';
import { errorSummary, type SummaryError } from '../fields/error-summary.ts';
import { canTryAgain, sendingErrors } from '../fields/sending-status.ts';
import { storyPages } from '../locales/en/story-pages.ts';
import type { Locale } from '../locales/locale.ts';
import type { Opened, ReceiptHost } from './open-pages.ts';
import type { ReceiptLinks } from './receipt-links.ts';
import { consentPage, replyPage, withdrawnStoryPage, withdrawStoryPage } from './story-change-pages.ts';
import { storyPagesStyles } from './story-pages.styles.ts';
import { storyViewPage } from './story-view-page.ts';
import { editPage, proposalPage } from './story-words-pages.ts';
import { editable, limitsOf } from './written-answers.ts';

/** The pages of the receipt of a story, an idea or a request. */
export type StoryPage = 'view' | 'reply' | 'proposal' | 'edit' | 'consent' | 'withdraw' | 'withdrawn';

type RowName = 'replySubmission' | 'agreeWords' | 'reviseSubmission' | 'changeConsent' | 'withdrawSubmission';
interface Post {
  readonly name: RowName;
  readonly input: object;
}

const pages: Record<StoryPage, (pages: StoryPages) => TemplateResult> = {
  view: storyViewPage,
  reply: replyPage,
  proposal: proposalPage,
  edit: editPage,
  consent: consentPage,
  withdraw: withdrawStoryPage,
  withdrawn: withdrawnStoryPage,
};

/** The pages behind the receipt of anything that has no pages of its own. They come with the first receipt that opens. */
export class StoryPages {
  /** What was sent, as its author sees it. */
  view: ReceiptView;
  /** The message that is being written. */
  message = '';
  /** The words that are being changed, by the name of the answer. */
  edited: Record<string, string> = {};
  /** The uses that are picked. */
  uses: string[] = [];
  /** What is wrong, by the id of the input. */
  faults: SummaryError[] = [];
  /** What was done last, in words. */
  done: string | undefined;

  readonly words: Locale['storyPages'];
  readonly links: ReceiptLinks;
  readonly steps: Steps<StoryPage>;
  readonly #host: ReceiptHost;
  readonly #submission: SubmissionController<Post, ReceiptView>;
  #receipt: string;

  private constructor(host: ReceiptHost, { receipt, view, links }: Opened, words: Locale['storyPages']) {
    this.#receipt = receipt;
    this.view = view;
    this.words = words;
    this.links = links;
    this.#host = host;
    this.#submission = new SubmissionController<Post, ReceiptView>(
      host,
      ({ name, input }, signal) => call({ ...links.at, signal }, name, input as never) as Promise<ReceiptView>,
      (sending) => this.#onSending(sending),
    );
    this.steps = new Steps<StoryPage>(host, {
      first: 'view',
      order: () => ['view'],
      done: () => false,
      forget: () => this.forget(),
      moved: (step) => {
        this.faults = [];
        host.dispatchEvent(new StepShownEvent(step));
      },
    });
    adopt(host.renderRoot, storyPagesStyles);
  }

  /** Makes the pages, and fetches the words people read. */
  static async open(host: ReceiptHost, opened: Opened): Promise<StoryPages> {
    const welsh =
      opened.links.form().language === 'cy' ? await import('../locales/cy.ts').catch(() => undefined) : undefined;
    return new StoryPages(host, opened, welsh?.storyPages ?? storyPages);
  }

  /** What is known about the sending. */
  get sending(): Sending<ReceiptView> {
    return this.#submission.sending;
  }

  /** Whether something is on its way, or may have arrived: nobody can say yet that nothing was sent. */
  get mayHaveArrived(): boolean {
    return this.#submission.mayHaveArrived;
  }

  /** Goes to a page, with what it starts from. */
  begin(step: StoryPage): void {
    this.#submission.reset();
    this.message = '';
    this.edited = editable(this.view);
    this.uses = [...(this.view.consent?.uses ?? [])];
    if (step !== 'view') this.done = undefined;
    this.steps.go(step);
  }

  /** Keeps what is being written or picked. */
  change(change: Partial<Pick<StoryPages, 'message' | 'edited' | 'uses'>>): void {
    Object.assign(this, change);
    this.steps.typed();
  }

  /** Sends the message. */
  reply(): void {
    const message = this.message.trim();
    const fault = textFault(message, messageLimits);
    if (this.#refuse(fault ? [{ text: faultWords(this.words.reply.errors, fault), id: 'message' }] : [])) return;
    this.#send('replySubmission', { message });
  }

  /** Agrees to the edited words. */
  agree(): void {
    this.#send('agreeWords', {});
  }

  /** Sends the changed words, with all the answers that stay. */
  edit(): void {
    const fields: Record<string, unknown> = { ...this.view.fields };
    const faults: SummaryError[] = [];
    for (const [name, typed] of Object.entries(this.edited)) {
      const text = typed.trim();
      const fault = textFault(text, limitsOf(name));
      if (fault)
        faults.push({ text: `${this.words.keys[name]}: ${faultWords(this.words.edit.errors, fault)}`, id: name });
      if (text === '') delete fields[name];
      else fields[name] = text;
    }
    if (!this.#refuse(faults)) this.#send('reviseSubmission', { fields });
  }

  /** Saves what the author allows from now on. */
  allow(): void {
    const uses = [...new Set(['read', ...this.uses])];
    this.#send('changeConsent', { consent: { uses, wording: storyWording } });
  }

  /** Takes it back. */
  withdraw(): void {
    const { organisation } = this.links.at;
    void this.#submission.send({ name: 'withdrawSubmission', input: { organisation, receipt: this.#receipt } });
  }

  /** Goes back to what was sent, and stops what was being sent. */
  back(): void {
    this.#submission.pause();
    this.steps.finish();
    this.begin('view');
  }

  /** Forgets everything. */
  forget(): void {
    this.message = this.#receipt = '';
    this.edited = {};
    this.uses = [];
    this.steps.finish();
    this.#submission.reset();
  }

  /** The page that is on show. */
  render(): TemplateResult {
    const { words, level } = this.links.form();
    const step = this.steps.current;
    const errors = this.faults.length > 0 ? this.faults : sendingErrors(this.sending, this.words.sending);
    return html`${step === 'view' || step === 'withdrawn' ? nothing : backButton(words.fields.back, () => this.back())}
      <div class="ark-form">
        ${errorSummary(errors, level, words.fields)}
        <div class="ark-step">${pages[step](this)}</div>
        <p class="nhsuk-body ark-screen-only">${linkButton(words.close, () => this.links.close())}</p>
      </div>`;
  }

  #refuse(faults: SummaryError[]): boolean {
    this.faults = faults;
    this.#host.requestUpdate();
    if (faults.length > 0) void this.steps.focus('.nhsuk-error-summary');
    return faults.length > 0;
  }

  #send(name: RowName, more: object): void {
    const { organisation } = this.links.at;
    const { key } = this.#submission;
    void this.#submission.send({ name, input: { organisation, receipt: this.#receipt, key, ...more } });
  }

  #onSending(sending: Sending<ReceiptView>): void {
    if (canTryAgain(sending)) void this.steps.focus('.nhsuk-error-summary');
    if (sending.state !== 'received') return;
    const step = this.steps.current;
    this.steps.finish();
    if (sending.answer) this.view = sending.answer;
    if (step === 'withdraw') {
      this.forget();
      this.steps.go('withdrawn');
      this.links.withdrawn();
      return;
    }
    this.begin('view');
    this.done = this.words.done[step === 'proposal' ? 'agree' : (step as 'reply' | 'edit' | 'consent')];
  }
}

/** The words for a fault, by its code. */
function faultWords(
  words: Record<string, string | ((limit: number) => string)>,
  { code, limit = 0 }: { code: string; limit?: number },
): string {
  const message = words[code] ?? '';
  return typeof message === 'string' ? message : message(limit);
}
