import { callSealed, HubError } from '@antiracism-kit/schema/client';
import type { MailboxView } from '@antiracism-kit/schema/sealed';
import type { Mailbox } from '@antiracism-kit/seal';
import { html, nothing, type TemplateResult } from 'lit';
import { adopt } from '../core/adopt.ts';
import { StepShownEvent } from '../core/step-shown-event.ts';
import { Steps } from '../core/steps.ts';
import { type Sending, SubmissionController } from '../core/submission-controller.ts';
import { backButton, linkButton } from '../fields/button.ts';
import { errorSummary, type SummaryError } from '../fields/error-summary.ts';
import { canTryAgain, sendingErrors } from '../fields/sending-status.ts';
import { mailboxPages } from '../locales/en/mailbox-pages.ts';
import type { Locale } from '../locales/locale.ts';
import { storyPagesStyles } from '../receipt/story-pages.styles.ts';
import type { Sealing } from './fetch-sealing.ts';
import { Gatekeeper } from './gatekeeper.ts';
import { allowedIn, type Letters, openLetters, proposalIn, sealMessage } from './letters.ts';
import { mailboxPage, writeFaults } from './mailbox-change-pages.ts';
import type {
  MailboxAnswer,
  MailboxHost,
  MailboxLinks,
  MailboxPage,
  MailboxRow,
  OpenedMailbox,
} from './mailbox-links.ts';
import type { Readers } from './readers.ts';

/** The pages behind a receipt of what was told in confidence. They come with the first receipt that opens. */
export class MailboxPages {
  /** What the hub knows of it. */
  view: MailboxView;
  /** What came and went, opened. */
  letters: Letters;
  /** The message that is being written. */
  message = '';
  /** Ids of the people who are not to read it. */
  leftOut: readonly string[] = [];
  /** The uses that are picked. */
  uses: string[] = [];
  faults: SummaryError[] = [];
  /** What was done last, in words. */
  done: string | undefined;

  readonly words: Locale['mailboxPages'];
  readonly links: MailboxLinks;
  readonly steps: Steps<MailboxPage>;
  readonly #host: MailboxHost;
  readonly #keeper: Gatekeeper;
  readonly #sealing: Sealing;
  readonly #submission: SubmissionController<{ readonly name: MailboxRow; readonly input: object }, MailboxAnswer>;
  #mailbox: Mailbox | undefined;

  private constructor(
    host: MailboxHost,
    { sealing, mailbox, found }: OpenedMailbox,
    letters: Letters,
    links: MailboxLinks,
    words: Locale['mailboxPages'],
  ) {
    this.#host = host;
    this.#keeper = new Gatekeeper(host);
    this.#sealing = sealing;
    this.#mailbox = mailbox;
    this.view = found;
    this.letters = letters;
    this.links = links;
    this.words = words;
    this.#submission = new SubmissionController(
      host,
      ({ name, input }, signal) => this.#post(name, input, signal),
      (sending) => void this.#onSending(sending),
    );
    this.steps = new Steps<MailboxPage>(host, {
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

  /** Opens what came, and fetches the words people read. */
  static async open(host: MailboxHost, opened: OpenedMailbox, links: MailboxLinks): Promise<MailboxPages> {
    const { sealing, mailbox, found } = opened;
    const isWelsh = links.form().language === 'cy';
    const [letters, welsh] = await Promise.all([
      openLetters(links.at.organisation, found, mailbox, sealing),
      isWelsh ? import('../locales/cy.ts').catch(() => undefined) : undefined,
    ]);
    return new MailboxPages(host, opened, letters, links, welsh?.mailboxPages ?? mailboxPages);
  }

  /** What is known about the sending. */
  get sending(): Sending<MailboxAnswer> {
    return this.#submission.sending;
  }

  /** Whether something is on its way, or may have arrived. */
  get mayHaveArrived(): boolean {
    return this.#submission.mayHaveArrived;
  }

  /** The people who can read what is written now; absent until they are known. */
  get readers(): Readers | undefined {
    return this.#keeper.readers;
  }

  /** Goes to a page, with what it starts from. */
  begin(step: MailboxPage): void {
    this.#submission.reset();
    this.message = '';
    this.uses = [...allowedIn(this.view)];
    this.leftOut = this.letters.leftOut ?? [];
    if (step !== 'view') this.done = undefined;
    if (step === 'write') void this.#findReaders();
    this.steps.go(step);
  }

  /** Keeps what is being written or picked. */
  change(change: Partial<Pick<MailboxPages, 'message' | 'leftOut' | 'uses'>>): void {
    Object.assign(this, change);
    this.steps.typed();
  }

  /** Seals the message and sends it. */
  async write(): Promise<void> {
    const message = this.message.trim();
    if (this.#refuse(writeFaults(this)) || !this.readers || !this.#mailbox) return;
    const { key } = this.#submission;
    const { set } = this.readers;
    try {
      const sealed = await sealMessage(message, key, this.leftOut, set, this.view, this.#mailbox, this.#sealing);
      this.#send('writeSealed', { key, keySet: set.id, sealed });
    } catch {
      this.#refuse([{ text: this.words.write.notSealed }]);
    }
  }

  /** Agrees to the words that were proposed, and no others. */
  async agree(): Promise<void> {
    const proposal = proposalIn(this.letters);
    if (!proposal) return;
    const digest = await this.#sealing.wordsDigest(proposal.fields, proposal.salt);
    this.#send('agreeSealed', { key: this.#submission.key, digest });
  }

  /** Saves what the author still allows. */
  allow(): void {
    const uses = allowedIn(this.view).filter((use) => use === 'read' || this.uses.includes(use));
    this.#send('narrowConsent', { key: this.#submission.key, uses });
  }

  /** Takes it back. */
  withdraw(): void {
    this.#send('withdrawSealed', {});
  }

  /** Goes back, and stops what was being sent. */
  back(): void {
    this.#submission.pause();
    this.steps.finish();
    this.begin('view');
  }

  /** Forgets everything. */
  forget(): void {
    this.message = '';
    this.uses = [];
    this.leftOut = [];
    this.letters = { letters: [], leftOut: undefined };
    this.#mailbox = undefined;
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
        <div class="ark-step">${mailboxPage(step, this)}</div>
        <p class="nhsuk-body ark-screen-only">${linkButton(words.close, () => this.links.close())}</p>
      </div>`;
  }

  async #findReaders(): Promise<void> {
    const { at } = this.links;
    if (this.readers) await this.#keeper.renew(at);
    else await this.#keeper.check(at);
    if (this.steps.current !== 'write') return;
    this.leftOut = this.#keeper.stillThere(this.leftOut);
    const { away, noKeys } = this.words.write;
    if (!this.readers) this.#refuse([{ text: this.#keeper.gate.state === 'away' ? away : noKeys }]);
  }

  #refuse(faults: SummaryError[]): boolean {
    this.faults = faults;
    this.#host.requestUpdate();
    if (faults.length > 0) void this.steps.focus('.nhsuk-error-summary');
    return faults.length > 0;
  }

  #send(name: MailboxRow, more: object): void {
    if (!this.#mailbox) return;
    const { id: mailbox, proof } = this.#mailbox;
    const { organisation } = this.links.at;
    void this.#submission.send({ name, input: { organisation, mailbox, proof, ...more } });
  }

  async #post(name: MailboxRow, input: object, signal: AbortSignal): Promise<MailboxAnswer> {
    try {
      return await callSealed({ ...this.links.at, signal }, name, input as never);
    } catch (error) {
      // what was written stays, and the people are picked again
      if (name === 'writeSealed' && error instanceof HubError && error.code === 'changed-meanwhile') {
        await this.#findReaders();
        if (this.readers) this.faults = [{ text: this.words.write.changed, id: 'recipients' }];
      }
      throw error;
    }
  }

  async #onSending(sending: Sending<MailboxAnswer>): Promise<void> {
    if (canTryAgain(sending)) void this.steps.focus('.nhsuk-error-summary');
    if (sending.state !== 'received' || !this.#mailbox) return;
    const step = this.steps.current;
    this.steps.finish();
    if (step === 'withdraw') {
      this.forget();
      this.steps.go('withdrawn');
      return;
    }
    const { found = this.view } = sending.answer ?? {};
    this.view = found;
    this.letters = await openLetters(this.links.at.organisation, found, this.#mailbox, this.#sealing);
    this.begin('view');
    this.done = this.words.done[step as 'write' | 'proposal' | 'consent'];
  }
}
