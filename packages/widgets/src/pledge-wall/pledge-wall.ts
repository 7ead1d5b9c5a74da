import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { define } from '../core/define.ts';
import { heading } from '../core/heading.ts';
import { HubElement } from '../core/hub-element.ts';
import { problem } from '../core/problem.ts';
import { safeHref } from '../core/safe-href.ts';
import { pledgeWall } from '../locales/en/pledge-wall.ts';
import { HubPledges } from './hub-pledges.ts';
import { authorOf, outcomeTag } from './pledge-card.ts';
import type { PledgeDetail } from './pledge-detail.ts';
import type { filtersFor } from './pledge-filters.ts';
import { pledgePages } from './pledge-pages.ts';
import { everything, type PledgeQuery, type PledgeSource, type PublishedPledge } from './pledge-query.ts';
import { pledgeWallStyles } from './pledge-wall.styles.ts';

type Task = (signal: AbortSignal) => Promise<void>;

/**
 * Published pledges, how each is going, and what became of them together.
 *
 * @since 1.0.0
 * @slot - What people see before the pledges arrive, and when they cannot: a link to the hub's own page of pledges.
 * @csspart card - Each pledge of the list.
 * @cssproperty [--ark-pledge-wall-gap=var(--ark-gap)] - Room between the cards.
 */
export class PledgeWall extends HubElement<'pledgeWall'> {
  static override styles = [HubElement.styles, pledgeWallStyles];

  static override properties = {
    pledgeHref: { attribute: 'pledge-href' },
    dataSrc: { attribute: 'data-src' },
    openFilters: { type: Boolean, attribute: 'open-filters' },
    phase: { state: true },
    busy: { state: true },
    opened: { state: true },
  };

  /** Address of the page with the pledge form. Without it there is no "Make a pledge" button. */
  declare pledgeHref: string | undefined;

  /** Address of a JSON file with the hub's answer to `listPublished`. The wall then shows all of it and needs no hub. */
  declare dataSrc: string | undefined;

  /** Starts with the filters open. */
  declare openFilters: boolean;

  declare private phase: 'unset' | 'first' | 'ready' | 'failed';
  declare private busy: boolean;
  declare private opened: PublishedPledge | undefined;

  #source: PledgeSource | undefined;
  #query: PledgeQuery = everything;
  #filters: Awaited<ReturnType<typeof filtersFor>> | undefined;
  #detail: PledgeDetail | undefined;
  #asked: Promise<void> | undefined;
  #task: Task = (signal) => this.#begin(signal);
  #leaving = new AbortController();

  constructor() {
    super('pledgeWall', pledgeWall);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.busy) void this.#run(this.#task);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving.abort();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('words') && this.#filters) void this.#loadFilters();
    if (this.hasUpdated && !['hub', 'organisation', 'dataSrc'].some((name) => changed.has(name))) return;
    this.#source = undefined;
    this.phase = this.dataSrc || this.at ? 'first' : 'unset';
    if (this.phase === 'first') void this.#run((signal) => this.#begin(signal));
  }

  /** Does something with the hub; the last one asked for wins, and "Try again" repeats it. */
  async #run(task: Task): Promise<void> {
    this.#leaving.abort();
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.#task = task;
    this.busy = true;
    const failed = await task(signal).then(
      () => false,
      () => true,
    );
    if (signal.aborted) return;
    this.phase = failed ? 'failed' : 'ready';
    this.busy = false;
  }

  async #begin(signal: AbortSignal): Promise<void> {
    if (this.dataSrc) {
      const { FilePledges } = await import('./file-pledges.ts');
      this.#source = await FilePledges.open(this, this.dataSrc);
    } else if (this.at) this.#source = await HubPledges.open(this.at, signal);
  }

  async #loadFilters(): Promise<void> {
    const { filtersFor } = await import('./pledge-filters.ts');
    this.#filters = await filtersFor(this.renderRoot, this.language);
    this.requestUpdate();
  }

  #ask(part: Partial<PledgeQuery>): void {
    this.#query = { ...this.#query, ...part };
    const task: Task = async (signal) => this.#source?.ask(this.#query, signal);
    this.#asked = this.#source?.live ? task(this.#leaving.signal).then(() => this.requestUpdate()) : this.#run(task);
  }

  async #turn(task: Task): Promise<void> {
    if (this.busy) return;
    await this.#run(task);
    await this.focusOn('.ark-grid');
  }

  async #retry(): Promise<void> {
    await this.#run(this.#task);
    if (this.phase === 'ready') await this.focusOn('.ark-title');
  }

  async #open(pledge: PublishedPledge): Promise<void> {
    try {
      const { PledgeDetail } = await import('./pledge-detail.ts');
      this.#detail = await PledgeDetail.for(this, this.language);
      this.opened = pledge;
      await this.focusOn('.ark-detail');
    } catch {
      this.phase = 'failed';
    }
  }

  #close(): void {
    const id = this.opened?.id;
    this.opened = undefined;
    void this.focusOn(`[data-id="${id}"] button`);
  }

  override render(): TemplateResult {
    const source = this.#source;
    if (this.phase === 'unset') return html`<slot></slot>`;
    return this.frame(
      () => html`<div ?hidden=${this.opened !== undefined}>
          ${source && this.#top(source)} ${this.#bar(source)}
          ${this.phase === 'failed' ? problem(this.common, this.headingLevel, () => this.#retry()) : nothing}
          ${source && this.#results(source)}
        </div>
        ${this.opened && this.#page(this.opened)}`,
      !source,
    );
  }

  #top({ whole: { tally, choices, total }, where, live }: PledgeSource): TemplateResult {
    const { words } = this;
    const href = safeHref(this.pledgeHref);
    const make = href
      ? html`<a class="nhsuk-button ark-screen-only" href=${href}>${total ? words.make : words.beFirst}</a>`
      : nothing;
    return html`${heading(this.headingLevel, 'nhsuk-heading-l ark-title', words.heading)}
      ${
        total
          ? html`<p class="nhsuk-body-l">${words.lede(total, where)}</p>
              ${tally && html`<p class="nhsuk-body">${words.followThrough(tally)}</p>`} ${make}
              <details class="nhsuk-details nhsuk-expander ark-filters ark-screen-only" ?open=${this.openFilters} @toggle=${() => this.#filters || this.#loadFilters()}>
                <summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${words.filters}</span></summary>
                ${this.#filters?.({ words, choices, live, onChoose: (query) => this.#ask(query) })}
              </details>`
          : make
      }`;
  }

  #line(source: PledgeSource | undefined): string {
    const { words } = this;
    if (this.busy) return words.loading;
    if (this.phase === 'failed' || !source) return '';
    if (source.shown > 0) return source.line(words);
    return source.whole.total ? words.noMatch : words.empty;
  }

  // one status in every state, because a live region must be there before it changes
  #bar(source: PledgeSource | undefined): TemplateResult {
    const { words } = this;
    return html`<div class="ark-bar">
      <p class=${!source && this.hasLightDom ? 'nhsuk-u-visually-hidden' : 'nhsuk-body'} role="status">${this.#line(source)}</p>
      ${
        source?.whole.total
          ? html`<div class="ark-sort ark-screen-only">
              <label for="sort">${words.sort}</label>
              <select class="nhsuk-select" id="sort" @change=${(event: Event) => this.#ask({ sort: (event.target as HTMLSelectElement).value as PledgeQuery['sort'] })}>
                ${Object.entries(words.sorts).map(([value, label]) => html`<option value=${value}>${label}</option>`)}
              </select>
            </div>`
          : nothing
      }
    </div>`;
  }

  #results(source: PledgeSource): TemplateResult {
    const { words, language } = this;
    const [previous, next] = [source.previous?.(), source.next?.()];
    const none = source.shown === 0;
    return html`<ul class="ark-grid" tabindex="-1" aria-label=${words.heading} ?hidden=${none || this.phase === 'failed'}>
        ${source.cards(words, language, (pledge) => this.#open(pledge))}
      </ul>
      ${
        none && source.whole.total && !this.busy
          ? html`<button class="nhsuk-link nhsuk-body" type="button" @click=${() => this.#clear()}>${words.clear}</button>`
          : nothing
      }
      ${pledgePages(words, source.where, previous && (() => this.#turn(previous)), next && (() => this.#turn(next)))}`;
  }

  async #clear(): Promise<void> {
    this.renderRoot.querySelector('form')?.reset();
    await this.#asked;
    await this.focusOn('.ark-grid');
  }

  #page(pledge: PublishedPledge): unknown {
    const { words, common } = this;
    return this.#detail?.render({
      pledge,
      author: authorOf(pledge, words),
      tag: (outcome) => outcomeTag(outcome, words),
      words,
      common,
      level: this.headingLevel + 1,
      priorities: this.#source?.whole.choices?.priorities ?? [],
      onBack: () => this.#close(),
      // a wall of a file has no hub, and its page's developer is not told that one is missing
      at: this.dataSrc ? undefined : this.at,
    });
  }
}

define('ark-pledge-wall', PledgeWall);

declare global {
  interface HTMLElementTagNameMap {
    'ark-pledge-wall': PledgeWall;
  }
}
