import type { Organisation } from '@antiracism-kit/schema';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { define } from '../core/define.ts';
import { HubElement } from '../core/hub-element.ts';
import { read } from '../core/read.ts';
import { support } from '../locales/en/support.ts';
import { supportStyles } from './support.styles.ts';
import { supportBlock } from './support-block.ts';

/**
 * Where people get help now: emergency number, the organisation's own contacts with the day they were last checked,
 * and Samaritans.
 *
 * @since 1.0.0
 * @slot - What people see before the contacts arrive, and when they cannot.
 */
export class Support extends HubElement<'support'> {
  static override styles = [HubElement.styles, supportStyles];

  static override properties = {
    contacts: { state: true },
  };

  /** `none` when the organisation has added none; absent while nothing is known. */
  declare private contacts: Organisation['support'] | 'none';

  #leaving = new AbortController();

  constructor() {
    super('support', support);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && !this.contacts) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving.abort();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.hasUpdated || changed.has('hub') || changed.has('organisation')) void this.#load();
  }

  async #load(): Promise<void> {
    this.#leaving.abort();
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const { at } = this;
    if (!at) return;
    const found = await read({ hub: at.hub, signal }, 'getOrganisation', '', { organisation: at.organisation }).catch(
      () => undefined,
    );
    if (!signal.aborted && found) this.contacts = found.support ?? 'none';
  }

  override render(): TemplateResult {
    const { contacts } = this;
    // the page's own words stay until there is something better
    if (!contacts) return html`<slot></slot>`;
    return this.frame(() => supportBlock(contacts, this.words, this.headingLevel, this.language), false);
  }
}

define('ark-support', Support);

declare global {
  interface HTMLElementTagNameMap {
    'ark-support': Support;
  }
}
