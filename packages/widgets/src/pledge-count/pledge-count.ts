import type { PublishedPage, Tally } from '@antiracism-kit/schema';

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { define } from '../core/define.ts';
import { HubElement } from '../core/hub-element.ts';
import { read } from '../core/read.ts';
import { safeHref } from '../core/safe-href.ts';
import { pledgeCount } from '../locales/en/pledge-count.ts';
import { pledgeCountStyles } from './pledge-count.styles.ts';

/**
 * How many pledges there are and how many have an update: a figure and a sentence for a home page.
 *
 * @since 1.0.0
 * @slot - What people see before the figure arrives and when it cannot: a link to the hub's own page of pledges.
 * @csspart figure - The number.
 */
export class PledgeCount extends HubElement<'pledgeCount'> {
  static override styles = [HubElement.styles, pledgeCountStyles];

  static override properties = {
    pledgesHref: { attribute: 'pledges-href' },
    dataSrc: { attribute: 'data-src' },
    tally: { state: true },
  };

  /** Address of the page with the pledge wall. Without it there is no link. */
  declare pledgesHref: string | undefined;

  /** Address of a JSON file with the hub's answer to `listPublished`, to count without a hub. */
  declare dataSrc: string | undefined;

  declare private tally: Tally | undefined;

  #where: string | undefined;
  #leaving = new AbortController();

  constructor() {
    super('pledgeCount', pledgeCount);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && !this.tally) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving.abort();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.hasUpdated || ['hub', 'organisation', 'dataSrc'].some((name) => changed.has(name))) void this.#load();
  }

  async #load(): Promise<void> {
    this.#leaving.abort();
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    // a figure that cannot be had is no news: the page's own link stays
    const tally = await (this.dataSrc ? this.#readFile(this.dataSrc, signal) : this.#readHub(signal)).catch(
      () => undefined,
    );
    if (!signal.aborted) this.tally = tally;
  }

  async #readFile(address: string, signal: AbortSignal): Promise<Tally | undefined> {
    const answer = await fetch(new URL(address, document.baseURI), { signal });
    return ((await answer.json()) as PublishedPage).tally;
  }

  async #readHub(signal: AbortSignal): Promise<Tally | undefined> {
    const { at } = this;
    if (!at) return undefined;
    const { hub, organisation } = at;
    const [tally, where] = await Promise.all([
      read({ hub, signal }, 'countPublished', '/count', { organisation, kind: 'pledge' }),
      read({ hub, signal }, 'getOrganisation', '', { organisation }).catch(() => undefined),
    ]);
    this.#where = where?.shortName;
    return tally;
  }

  override render(): TemplateResult {
    const { tally, words } = this;
    if (!tally) return html`<slot></slot>`;
    const href = safeHref(this.pledgesHref);
    return this.frame(
      () => html`<p class="ark-count">
        <span class="ark-figure" part="figure">${words.figure(tally.total)}</span>
        <span class="ark-sentence">
          ${words.sentence(tally.total, tally.updated, this.#where)}
          ${href ? html`<a class="nhsuk-link" href=${href}>${words.read}</a>` : nothing}
        </span>
      </p>`,
      false,
    );
  }
}

define('ark-pledge-count', PledgeCount);

declare global {
  interface HTMLElementTagNameMap {
    'ark-pledge-count': PledgeCount;
  }
}
