import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { afterPaint } from '../core/after-paint.ts';
import { define } from '../core/define.ts';
import { formatDay } from '../core/format-day.ts';
import { heading } from '../core/heading.ts';
import { HubElement } from '../core/hub-element.ts';
import { problem } from '../core/problem.ts';
import { safeHref } from '../core/safe-href.ts';
import { progress } from '../locales/en/progress.ts';
import { progressStyles } from './progress.styles.ts';
import type { ProgressDetail } from './progress-detail.ts';
import { actionsIn, type Entry, entriesOf } from './progress-entries.ts';
import type { progressFiltersFor } from './progress-filters.ts';
import { type List, type Opened, progressList } from './progress-list.ts';
import { hubProgress, type ProgressSource } from './progress-source.ts';
import { progressTop } from './progress-top.ts';

// as many rows as a screen has room for, and after each paint few enough that no task holds up a key
const firstRows = 24;
const moreRows = 48;

// pages of the hub, where what is linked is not a story
const pages: Record<string, string> = { pledge: 'pledges' };

/**
 * The commitments and actions of a strategy: how each stands, whose it is, when it is due, what is overdue and where
 * nobody has said anything for long.
 *
 * @since 1.0.0
 * @slot - What people see before the progress arrives, and when it cannot: a link to the hub's own page of progress.
 */
export class Progress extends HubElement<'progress'> {
  static override styles = [HubElement.styles, progressStyles];

  static override properties = {
    dataSrc: { attribute: 'data-src' },
    priority: {},
    wallHref: { attribute: 'wall-href' },
    storiesHref: { attribute: 'stories-href' },
    phase: { state: true },
    drawn: { state: true },
    opened: { state: true },
  };

  /** Address of a JSON file with `strategy` and, if you have them, `updates`, `latest` and `links`. Then no hub is needed. */
  declare dataSrc: string | undefined;

  /** Id of a priority, to show that one alone. */
  declare priority: string | undefined;

  /** Address of the page with the pledge wall. Without it, the hub's own. */
  declare wallHref: string | undefined;

  /** Address of the page with the story wall. Without it, the hub's own. */
  declare storiesHref: string | undefined;

  declare private phase: 'unset' | 'busy' | 'ready' | 'failed';
  declare private drawn: number;
  declare private opened: Opened | undefined;

  #source: ProgressSource | undefined;
  #entries: readonly Entry[] = [];
  #shown: readonly Entry[] = [];
  #filters: Awaited<ReturnType<typeof progressFiltersFor>> | undefined;
  #detail: ProgressDetail | undefined;
  #from: HTMLElement | undefined;
  #leaving = new AbortController();

  constructor() {
    super('progress', progress);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.phase === 'busy') void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving.abort();
    this.#detail?.leave();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.hasUpdated || ['hub', 'organisation', 'dataSrc'].some((name) => changed.has(name))) {
      this.#source = undefined;
      this.opened = undefined;
      this.phase = this.dataSrc || this.at ? 'busy' : 'unset';
      if (this.phase === 'busy') void this.#load();
    } else if (changed.has('priority')) this.#begin();
  }

  async #load(): Promise<void> {
    this.#leaving.abort();
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.phase = 'busy';
    try {
      const source = this.dataSrc
        ? await (await import('./file-progress.ts')).fileProgress(this.dataSrc, signal)
        : this.at && (await hubProgress(this.at, signal));
      if (signal.aborted) return;
      this.#source = source;
      this.phase = 'ready';
      this.#begin();
    } catch {
      if (!signal.aborted) this.phase = 'failed';
    }
  }

  #begin(): void {
    this.#entries = this.#source ? entriesOf(this.#source.strategy, this.priority) : [];
    this.#choose(() => true);
  }

  #choose(matches: (entry: Entry) => boolean): void {
    this.#shown = this.#entries.filter(matches);
    this.drawn = firstRows;
    this.requestUpdate();
    void this.#drawTheRest(this.#shown);
  }

  async #drawTheRest(entries: readonly Entry[]): Promise<void> {
    while (this.drawn < entries.length) {
      await afterPaint();
      if (entries !== this.#shown) return;
      this.drawn += moreRows;
      await this.updateComplete;
    }
  }

  async #retry(): Promise<void> {
    await this.#load();
    if (this.phase === 'ready') await this.focusOn('.ark-title');
  }

  async #loadFilters(): Promise<void> {
    const { progressFiltersFor } = await import('./progress-filters.ts');
    this.#filters = await progressFiltersFor(this.renderRoot);
    this.requestUpdate();
  }

  async #clear(): Promise<void> {
    this.renderRoot.querySelector('form')?.reset();
    await this.focusOn('.ark-title');
  }

  async #open(opened: Opened, { currentTarget }: Event): Promise<void> {
    const source = this.#source as ProgressSource;
    try {
      const { ProgressDetail } = await import('./progress-detail.ts');
      this.#detail = await ProgressDetail.for(this, this.language, source, opened);
      this.#from = currentTarget as HTMLElement;
      this.opened = opened;
      await this.focusOn('.ark-detail');
    } catch {
      this.phase = 'failed';
    }
  }

  async #close(): Promise<void> {
    this.#detail?.leave();
    this.opened = undefined;
    await this.updateComplete;
    this.#from?.focus();
  }

  #hrefFor = (kind: string): string | undefined => {
    const page = pages[kind] ?? 'stories';
    const own = safeHref(pages[kind] ? this.wallHref : this.storiesHref);
    // a file has no hub, and its page's developer is not told that one is missing
    if (own || this.dataSrc) return own;
    return `${this.at?.hub}/o/${this.at?.organisation}/${page}`;
  };

  override render(): TemplateResult {
    const source = this.#source;
    if (this.phase === 'unset') return html`<slot></slot>`;
    return this.frame(() => {
      const list = source && this.#list(source);
      return html`<div ?hidden=${this.opened !== undefined}>
          ${this.phase === 'ready' ? this.#top(list) : nothing} ${this.#line()}
          ${this.phase === 'failed' ? problem(this.common, this.headingLevel, () => this.#retry()) : nothing}
          ${this.phase === 'ready' && list ? this.#results(list) : nothing}
        </div>
        ${this.opened && list ? this.#detail?.render({ ...list, opened: this.opened, common: this.common, onBack: () => this.#close() }) : nothing}`;
    }, !source);
  }

  #top(list: List | undefined): TemplateResult {
    const filters = this.#filters?.({
      words: this.words,
      entries: this.#entries,
      onChoose: (matches) => this.#choose(matches),
    });
    return html`${heading(this.headingLevel, 'nhsuk-heading-l ark-title', this.words.heading)}
      ${list && progressTop(this.#entries, list, filters, () => this.#filters || this.#loadFilters())}`;
  }

  #list(source: ProgressSource): List {
    return {
      source,
      words: this.words,
      day: (day) => formatDay(day, this.language),
      said: (text) =>
        source.strategy.lang === this.language ? text : html`<span lang=${source.strategy.lang}>${text}</span>`,
      level: this.headingLevel + 1,
      // to the hour in summer this is the day in the United Kingdom, and it costs no Intl
      today: new Date().toISOString().slice(0, 10),
      hrefFor: this.#hrefFor,
      onOpen: (opened, event) => void this.#open(opened, event),
    };
  }

  // one status in every state, because a live region must be there before it changes
  #line(): TemplateResult {
    const { words } = this;
    const shown = actionsIn(this.#shown).length;
    const total = actionsIn(this.#entries).length;
    const found =
      shown > 0 ? words.showing(shown, total) : total > 0 ? words.noMatch : this.#source ? nothing : words.noUpdates;
    return html`<p class="nhsuk-body" role="status">${this.phase === 'busy' ? words.loading : this.phase === 'ready' ? found : nothing}</p>`;
  }

  #results(list: List): TemplateResult {
    if (this.#shown.length === 0 && this.#entries.length > 0)
      return html`<button class="nhsuk-link nhsuk-body" type="button" @click=${() => this.#clear()}>${this.words.clear}</button>`;
    return html`${progressList(this.#shown.slice(0, this.drawn), list)}`;
  }
}

define('ark-progress', Progress);

declare global {
  interface HTMLElementTagNameMap {
    'ark-progress': Progress;
  }
}
