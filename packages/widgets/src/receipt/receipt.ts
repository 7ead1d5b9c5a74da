import { isReceipt, tidyReceipt } from '@antiracism-kit/schema/receipt';
import { html, nothing, type TemplateResult } from 'lit';
import { define } from '../core/define.ts';
import { fetchPart } from '../core/fetch-part.ts';
import { heading } from '../core/heading.ts';
import { HubElement } from '../core/hub-element.ts';
import { languageFor } from '../core/language.ts';
import { nearest } from '../core/nearest.ts';
import { safeHref } from '../core/safe-href.ts';
import { submitButton } from '../fields/button.ts';
import { errorSummary } from '../fields/error-summary.ts';
import { Idle } from '../fields/idle.ts';
import { idleWarning } from '../fields/idle-warning.ts';
import { textField } from '../fields/text-field.ts';
import { receipt } from '../locales/en/receipt.ts';
import type { OpenPages } from './open-pages.ts';
import { receiptStyles } from './receipt.styles.ts';

/** An author took something back: it is off every wall. */
export class WithdrawnEvent extends Event {
  constructor() {
    super('ark-withdrawn', { bubbles: true, composed: true });
  }
}

/**
 * The way back with the six words to a pledge, a story, an idea or a request: what became of it, messages, edited words to agree, changing it and taking it back.
 * Nothing of it is in the address or in any storage, and nothing is left on show that nobody uses any more.
 *
 * @since 1.0.0
 * @slot - What people see without script: a link to the hub's own page.
 * @fires {StepShownEvent} ark-step-shown - Another page is on show.
 * @fires {SubmittedEvent} ark-submitted - An update or a changed pledge is stored by the hub.
 * @fires {WithdrawnEvent} ark-withdrawn - It was taken back.
 */
export class Receipt extends HubElement<'receipt'> {
  static override styles = [HubElement.styles, receiptStyles];

  static override properties = {
    wallHref: { attribute: 'wall-href' },
    storiesHref: { attribute: 'stories-href' },
    error: { state: true },
    busy: { state: true },
    said: { state: true },
    pages: { state: true },
  };

  /** Address of the page with the pledge wall. Without it, the hub's own. */
  declare wallHref: string | undefined;

  /** Address of the page with the story wall. Without it, the hub's own. */
  declare storiesHref: string | undefined;

  declare private error: keyof typeof receipt.errors | undefined;
  declare private busy: boolean;
  /** What has become of the page, when it was closed. */
  declare private said: string | undefined;

  // everything behind the receipt comes with the first one that opens
  declare private pages: OpenPages | undefined;

  #typed = '';

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
    super('receipt', receipt);
    this.busy = false;
  }

  override connectedCallback(): void {
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
    this.busy = true;
    this.error = this.said = undefined;
    try {
      const { openPages } = await fetchPages();
      this.pages = await openPages(this, words, {
        at,
        form: () => ({
          level: this.headingLevel,
          language: languageFor(this.lang || nearest(this, 'lang')),
          words: this.words,
          wallHref: safeHref(this.wallHref) ?? `${at.hub}/o/${at.organisation}/pledges`,
          storiesHref: safeHref(this.storiesHref) ?? `${at.hub}/o/${at.organisation}/stories`,
        }),
        close: () => {
          this.#close();
          void this.focusOn('.ark-step [tabindex="-1"]');
        },
        withdrawn: () => this.dispatchEvent(new WithdrawnEvent()),
      });
      this.#typed = '';
      // opened by a script before the words are there, it has no heading yet that could take the focus
      while (!this.wordsReady) await new Promise((resolve) => setTimeout(resolve, 20));
      this.pages.begin('view');
    } catch (error) {
      const code = String((error as { code?: unknown }).code);
      await this.#refuse(code === 'receipt-not-known' || code === 'too-many-requests' ? code : 'unreachable');
    } finally {
      this.busy = false;
    }
  }

  async #refuse(error: keyof typeof receipt.errors): Promise<void> {
    this.error = error;
    await this.focusOn('.nhsuk-error-summary');
  }

  readonly #close = (): void => {
    this.#typed = '';
    this.error = this.said = undefined;
    this.pages?.forget();
    this.pages = undefined;
  };

  // On a slow computer somebody has begun to type in the form that needs no script, which stands between the tags.
  protected override updated(): void {
    super.updated();
    const begun = this.querySelector<HTMLInputElement>('[name="receipt"]');
    const hasFocus = begun && (begun.getRootNode() as Document).activeElement === begun;
    if (!begun || !(begun.value || hasFocus) || !this.renderRoot.querySelector('#receipt')) return;
    this.#typed ||= begun.value;
    begun.value = '';
    this.requestUpdate();
    if (hasFocus) void this.focusOn('#receipt');
  }

  protected override render(): TemplateResult {
    if (!this.at) return html`<slot></slot>`;
    return this.frame(
      () =>
        html`${this.#idle.isWarning ? idleWarning(this.words.idle) : nothing}${this.pages?.render() ?? this.#enter()}`,
      false,
    );
  }

  #enter(): TemplateResult {
    const { words, error } = this;
    const message = error && words.errors[error];
    const onSubmit = (event: Event) => {
      event.preventDefault();
      void this.#open();
    };
    return html`<div class="ark-form">
      ${errorSummary(message ? [{ text: message, id: 'receipt' }] : [], this.headingLevel, words.fields)}
      <form class="ark-step" novalidate @submit=${onSubmit}>
        ${heading(this.headingLevel, 'nhsuk-heading-l', words.heading)}
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

const fetchPages = fetchPart(() => import('./open-pages.ts'));

define('ark-receipt', Receipt);

declare global {
  interface HTMLElementTagNameMap {
    'ark-receipt': Receipt;
  }
  interface HTMLElementEventMap {
    'ark-withdrawn': WithdrawnEvent;
  }
}
