import type { Measure, Organisation } from '@antiracism-kit/schema';
import { inOrder } from '@antiracism-kit/schema/measure-look';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { define } from '../core/define.ts';
import { heading } from '../core/heading.ts';
import { HubElement } from '../core/hub-element.ts';
import { problem } from '../core/problem.ts';
import { read } from '../core/read.ts';
import { measures } from '../locales/en/measures.ts';
import { measureCard } from './measure-card.ts';
import { measuresStyles } from './measures.styles.ts';

/**
 * Figures of the Workforce Race Equality Standard and others: each as a sentence, a chart over the years and a table.
 * Years with too few people stay hidden.
 *
 * @since 1.0.0
 * @slot - What people see before the figures arrive, and when they cannot: a link to the hub's own page of figures.
 * @csspart card - Each measure.
 */
export class Measures extends HubElement<'measures'> {
  static override styles = [HubElement.styles, measuresStyles];

  static override properties = {
    indicators: {},
    standard: {},
    dataSrc: { attribute: 'data-src' },
    found: { state: true },
    phase: { state: true },
  };

  /** Numbers of the indicators to show, like "2,3"; all of them unless told otherwise. */
  declare indicators: string | undefined;

  /** The standard to show measures of, like "wres"; every one unless told otherwise. */
  declare standard: string | undefined;

  /** Address of a JSON file with the hub's answer to `listMeasures`, to show without a hub. */
  declare dataSrc: string | undefined;

  declare private found: readonly Measure[] | undefined;
  declare private phase: 'unset' | 'loading' | 'ready' | 'failed';

  #where: Organisation | undefined;
  #leaving = new AbortController();

  constructor() {
    super('measures', measures);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.phase === 'loading') void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving.abort();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.hasUpdated && !['hub', 'organisation', 'dataSrc'].some((name) => changed.has(name))) return;
    this.found = undefined;
    if (this.dataSrc || this.at) void this.#load();
    else this.phase = 'unset';
  }

  async #load(): Promise<void> {
    this.#leaving.abort();
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.phase = 'loading';
    const found = await (this.dataSrc ? this.#readFile(this.dataSrc, signal) : this.#readHub(signal)).catch(
      () => undefined,
    );
    if (signal.aborted) return;
    this.found = found;
    this.phase = found ? 'ready' : 'failed';
  }

  async #readFile(address: string, signal: AbortSignal): Promise<readonly Measure[]> {
    const answer = await fetch(new URL(address, document.baseURI), { signal });
    if (!answer.ok) throw new Error(String(answer.status));
    return ((await answer.json()) as { measures: Measure[] }).measures;
  }

  async #readHub(signal: AbortSignal): Promise<readonly Measure[] | undefined> {
    const { at } = this;
    if (!at) return undefined;
    const { hub, organisation } = at;
    const [found, where] = await Promise.all([
      read({ hub, signal }, 'listMeasures', '/measures', { organisation }),
      // only for its name and its own words
      read({ hub, signal }, 'getOrganisation', '', { organisation }).catch(() => undefined),
    ]);
    this.#where = where;
    return found.measures;
  }

  async #retry(): Promise<void> {
    await this.#load();
    if (this.phase === 'ready') await this.focusOn('.ark-title');
  }

  get #shown(): Measure[] {
    const wanted = this.indicators?.split(/[\s,]+/).filter(Boolean);
    return inOrder(this.found ?? []).filter(({ standard, indicator }) => {
      const isAsked = !wanted?.length || wanted.includes(String(indicator));
      return isAsked && (!this.standard || standard === this.standard);
    });
  }

  override render(): TemplateResult {
    const { phase, words, common, headingLevel } = this;
    if (phase === 'unset') return html`<slot></slot>`;
    const isLoading = phase === 'loading';
    return this.frame(
      () => html`<p class=${this.hasLightDom ? 'nhsuk-u-visually-hidden' : 'nhsuk-body'} role="status" ?hidden=${!isLoading}>
          ${isLoading ? words.loading : ''}
        </p>
        ${phase === 'failed' ? problem(common, headingLevel, () => void this.#retry()) : nothing}
        ${this.found ? this.#all() : nothing}`,
      !this.found,
    );
  }

  #all(): TemplateResult {
    const { words, headingLevel, language } = this;
    const shown = this.#shown;
    const term = this.#where?.terms?.ethnicMinorities;
    return html`${heading(headingLevel, 'nhsuk-heading-l ark-title', words.heading)}
      ${
        shown.some(({ standard }) => standard === 'wres')
          ? html`<p class="nhsuk-body">${words.note} ${term ? words.term(term) : nothing}</p>`
          : nothing
      }
      ${shown.length > 0 ? nothing : html`<p class="nhsuk-body">${words.empty}</p>`}
      ${shown.map((measure) =>
        measureCard(measure, { words, language, level: headingLevel + 1, where: this.#where?.shortName }),
      )}`;
  }
}

define('ark-measures', Measures);

declare global {
  interface HTMLElementTagNameMap {
    'ark-measures': Measures;
  }
}
