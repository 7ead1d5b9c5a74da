import type { Strategy } from '@antiracism-kit/schema';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { HubElement } from '../core/hub-element.ts';
import { problem } from '../core/problem.ts';
import { read } from '../core/read.ts';

/** A widget that shows a strategy, or a part of it: it asks for it once and keeps the page's own words until then. */
export abstract class StrategyElement<Group extends 'strategy' | 'resources'> extends HubElement<Group> {
  static override properties: PropertyDeclarations = {
    dataSrc: { attribute: 'data-src' },
    phase: { state: true },
  };

  /** Address of a JSON file with the hub's answer to `getStrategy`. The widget then needs no hub. */
  declare dataSrc: string | undefined;

  declare private phase: 'unset' | 'loading' | 'ready' | 'failed';

  /** Nothing while it is on its way, and where there is none. */
  protected strategy: Strategy | undefined;

  #leaving = new AbortController();

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
    if (!this.hasUpdated || ['hub', 'organisation', 'dataSrc'].some((name) => changed.has(name))) void this.#load();
  }

  async #load(): Promise<void> {
    this.#leaving.abort();
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    const { dataSrc } = this;
    const at = dataSrc ? undefined : this.at;
    this.strategy = undefined;
    this.phase = dataSrc || at ? 'loading' : 'unset';
    const found =
      dataSrc === undefined
        ? at && read({ ...at, signal }, 'getStrategy', '/strategy', { organisation: at.organisation })
        : readFile(dataSrc, signal);
    try {
      const strategy = await found;
      if (signal.aborted || this.phase === 'unset') return;
      this.strategy = strategy;
      this.phase = 'ready';
    } catch (fault) {
      if (signal.aborted) return;
      // an organisation may have none yet, which is no fault
      this.phase = (fault as Error).cause === 404 ? 'ready' : 'failed';
    }
  }

  async #retry(): Promise<void> {
    await this.#load();
    if (this.phase === 'ready') await this.focusOn('[tabindex="-1"]');
  }

  override render(): TemplateResult {
    const { phase, words, strategy } = this;
    if (phase === 'unset') return html`<slot></slot>`;
    const isLoading = phase === 'loading';
    // one status in every state, because a live region must be there before it changes
    return this.frame(
      () => html`<p class=${isLoading && !this.hasLightDom ? 'nhsuk-body' : 'nhsuk-u-visually-hidden'} role="status">
          ${isLoading ? words.loading : ''}
        </p>
        ${phase === 'failed' ? problem(this.common, this.headingLevel, () => this.#retry()) : nothing}
        ${phase === 'ready' ? this.content(strategy) : nothing}`,
      phase !== 'ready',
    );
  }

  /** What is shown once it is known whether there is a strategy. */
  protected abstract content(strategy: Strategy | undefined): unknown;
}

async function readFile(address: string, signal: AbortSignal): Promise<Strategy> {
  const answer = await fetch(new URL(address, document.baseURI), { signal });
  if (!answer.ok) throw new Error(address);
  return answer.json();
}
