import { callSealed } from '@antiracism-kit/schema/client';
import { isReceipt, tidyReceipt } from '@antiracism-kit/schema/receipt';
import { html, nothing, type TemplateResult } from 'lit';
import { define } from '../core/define.ts';
import { fetchPart } from '../core/fetch-part.ts';
import { heading } from '../core/heading.ts';
import { HubElement } from '../core/hub-element.ts';
import { submitButton } from '../fields/button.ts';
import { errorSummary } from '../fields/error-summary.ts';
import { Idle } from '../fields/idle.ts';
import { idleWarning } from '../fields/idle-warning.ts';
import { textField } from '../fields/text-field.ts';
import { confidentialReceipt } from '../locales/en/confidential-receipt.ts';
import { receiptStyles } from '../receipt/receipt.styles.ts';
import { confidentialFormStyles } from './confidential-form.styles.ts';
import { fetchSealing } from './fetch-sealing.ts';
import type { MailboxPages } from './mailbox-pages.ts';
import { leave, privatePage } from './private-page.ts';

/**
 * The way back with the six words to what was told in confidence, for the hub's own page alone: answers, words to agree,
 * allowing less and taking it back. The words are never sent; what they open is opened in this browser.
 */
export class ConfidentialReceipt extends HubElement<'confidentialReceipt'> {
  static override styles = [HubElement.styles, receiptStyles, confidentialFormStyles];

  static override properties = {
    exitUrl: { attribute: 'exit-url' },
    error: { state: true },
    busy: { state: true },
    said: { state: true },
    pages: { state: true },
  };

  /** Where "Leave this page" leads. Without it, back to the page that asks for the words. */
  declare exitUrl: string | undefined;

  declare private error: keyof typeof confidentialReceipt.errors | undefined;
  declare private busy: boolean;
  /** What has become of the page, when it was closed. */
  declare private said: string | undefined;
  declare private pages: MailboxPages | undefined;

  #typed = '';
  // whoever leaves while the words are being stretched finds nothing opened behind their back
  #visit = 0;

  readonly #idle = new Idle(this, {
    holds: () => Boolean(this.pages || this.#typed),
    waits: () => this.busy || Boolean(this.pages?.mayHaveArrived),
    clear: () => {
      this.#close();
      this.said = this.words.idle.cleared;
    },
    focus: (selector) => this.focusOn(selector),
  });

  constructor() {
    super('confidentialReceipt', confidentialReceipt);
    this.busy = false;
  }

  override connectedCallback(): void {
    // only the hub that the page itself is from knows what was told in confidence there
    this.hub ??= location.origin;
    super.connectedCallback();
    addEventListener('pagehide', this.#close);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#close);
  }

  /** Opens a receipt, as if somebody had entered it. */
  async open(words: string): Promise<void> {
    this.#typed = words;
    await this.#open();
  }

  async #open(): Promise<void> {
    const { at } = this;
    if (this.busy || !at) return;
    const words = tidyReceipt(this.#typed);
    if (!isReceipt(words)) return this.#refuse(words ? 'wrong-format' : 'missing');
    const visit = ++this.#visit;
    this.busy = true;
    this.error = this.said = undefined;
    try {
      const [{ MailboxPages }, sealing] = await Promise.all([fetchPages(), fetchSealing()]);
      const mailbox = await sealing.mailboxOf(words);
      const { id, proof } = mailbox;
      const { organisation } = at;
      const { found } = await callSealed(at, 'openMailbox', { organisation, mailbox: id, proof });
      if (!found) return await this.#refuse('receipt-not-known');
      const pages = await MailboxPages.open(
        this,
        { sealing, mailbox, found },
        {
          at,
          form: () => ({ level: this.headingLevel, language: this.language, words: this.words }),
          close: () => {
            this.#close();
            void this.focusOn('.ark-step [tabindex="-1"]');
          },
        },
      );
      if (visit !== this.#visit) return pages.forget();
      this.#typed = '';
      this.pages = pages;
      pages.begin('view');
    } catch (error) {
      const isBusy = (error as { code?: unknown }).code === 'too-many-requests';
      if (visit === this.#visit) await this.#refuse(isBusy ? 'too-many-requests' : 'unreachable');
    } finally {
      this.busy = false;
    }
  }

  async #refuse(error: keyof typeof confidentialReceipt.errors): Promise<void> {
    this.error = error;
    await this.focusOn('.nhsuk-error-summary');
  }

  readonly #close = (): void => {
    this.#visit++;
    this.#typed = '';
    this.error = this.said = undefined;
    this.pages?.forget();
    this.pages = undefined;
  };

  #exit(): void {
    this.#close();
    leave(this.exitUrl);
    void this.focusOn('.ark-step [tabindex="-1"]');
  }

  protected override render(): TemplateResult {
    if (!this.at) return html`<slot></slot>`;
    const warning = this.#idle.isWarning ? idleWarning(this.words.idle) : nothing;
    const content = () => html`${warning}${this.pages?.render() ?? this.#enter()}`;
    return this.frame(() => privatePage(this.words.exit, () => this.#exit(), content()), false);
  }

  #enter(): TemplateResult {
    const { words, error, headingLevel: level } = this;
    if (!isSecureContext || !crypto.subtle)
      return html`${heading(level, 'nhsuk-heading-l', words.heading)}
        <p class="nhsuk-body">${words.insecure}</p>`;
    const message = error && words.errors[error];
    const onSubmit = (event: Event) => {
      event.preventDefault();
      void this.#open();
    };
    return html`<div class="ark-form">
      ${errorSummary(message ? [{ text: message, id: 'receipt' }] : [], level, words.fields)}
      <form class="ark-step" novalidate @submit=${onSubmit}>
        ${heading(level, 'nhsuk-heading-l', words.heading)}
        <p class="nhsuk-body">${words.what}</p>
        ${textField({
          id: 'receipt',
          label: words.label,
          hint: words.hint,
          error: message,
          words: words.fields,
          value: this.#typed,
          onInput: (value) => {
            this.#typed = value;
            this.requestUpdate();
          },
        })}
        <p class="nhsuk-body" role="status">${this.busy ? words.opening : this.said}</p>
        ${submitButton(words.fields.continue)}
        <p class="nhsuk-body">${words.lost}</p>
      </form>
    </div>`;
  }
}

const fetchPages = fetchPart(() => import('./mailbox-pages.ts'));

define('ark-confidential-receipt', ConfidentialReceipt);

declare global {
  interface HTMLElementTagNameMap {
    'ark-confidential-receipt': ConfidentialReceipt;
  }
}
