import type { PublishedPage } from '@antiracism-kit/schema';

import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { define } from '../core/define.ts';
import { heading } from '../core/heading.ts';
import { HubElement } from '../core/hub-element.ts';
import { problem } from '../core/problem.ts';
import { read } from '../core/read.ts';
import { safeHref } from '../core/safe-href.ts';
import { pledgeWall } from '../locales/en/pledge-wall.ts';
import type { FileWall } from './file-wall.ts';
import { authorOf, outcomeTag, pledgeCard } from './pledge-card.ts';
import type { PledgeDetail } from './pledge-detail.ts';
import type { filtersFor } from './pledge-filters.ts';
import { pledgePages } from './pledge-pages.ts';
import { everything, isNarrowed, type PublishedPledge, readQuery } from './pledge-query.ts';
import { pledgeWallStyles } from './pledge-wall.styles.ts';

/** Width in px of the widget from which the filters start open: nhsuk-frontend's "tablet". */
const openFiltersFrom = 641;

const noChoices = { systems: [], organisations: [], priorities: [] };

/**
 * Published pledges, how each is going, and what became of them together.
 *
 * @since 1.0.0
 * @slot - What people see before the pledges arrive, and when they cannot: a link to the hub's own page of pledges.
 */
export class PledgeWall extends HubElement<'pledgeWall'> {
  static override styles = [HubElement.styles, pledgeWallStyles];

  static override properties = {
    pledgeHref: { attribute: 'pledge-href' },
    dataSrc: { attribute: 'data-src' },
    phase: { state: true },
    busy: { state: true },
    opened: { state: true },
    shown: { state: true },
  };

  /** Address of the page with the pledge form. Without it there is no "Make a pledge" button. */
  declare pledgeHref: string | undefined;

  /** Address of a JSON file with the hub's answer to `listPublished`. The wall then shows all of it and needs no hub. */
  declare dataSrc: string | undefined;

  declare private phase: 'unset' | 'first' | 'ready' | 'failed';
  declare private busy: boolean;
  declare private opened: PublishedPledge | undefined;
  declare private shown: number;

  #file: FileWall | undefined;
  #filters: Awaited<ReturnType<typeof filtersFor>> | undefined;
  #items: readonly PublishedPledge[] = [];
  #detail: PledgeDetail | undefined;
  #first: PublishedPage | undefined;
  #where: string | undefined;
  #query = everything;
  // where this page of the hub starts, and those before it
  #trail: { after?: string; from: number }[] = [{ from: 0 }];
  #next: string | undefined;
  #total: number | undefined;
  #wide = false;
  #leaving = new AbortController();

  constructor() {
    super('pledgeWall', pledgeWall);
    this.shown = 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#wide = this.offsetWidth >= openFiltersFrom;
    if (this.busy) void this.#load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaving.abort();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('words') && this.#filters) void this.#loadFilters();
    if (this.hasUpdated && !['hub', 'organisation', 'dataSrc'].some((name) => changed.has(name))) return;
    this.#first = this.#file = undefined;
    this.#query = everything;
    this.#trail = [{ from: 0 }];
    this.phase = this.dataSrc || this.at ? 'first' : 'unset';
    if (this.phase === 'first') void this.#load();
  }

  async #load(): Promise<void> {
    this.#leaving.abort();
    this.#leaving = new AbortController();
    const { signal } = this.#leaving;
    this.busy = true;
    try {
      await Promise.all([
        this.dataSrc ? this.#readFile(this.dataSrc) : this.#readHub(signal),
        this.#wide && this.#loadFilters(),
      ]);
      if (signal.aborted) return;
      this.phase = 'ready';
    } catch {
      if (signal.aborted) return;
      this.phase = 'failed';
    }
    this.busy = false;
  }

  async #loadFilters(): Promise<void> {
    const { filtersFor } = await import('./pledge-filters.ts');
    this.#filters = await filtersFor(this.renderRoot, this.language);
    this.requestUpdate();
  }

  async #readFile(address: string): Promise<void> {
    const { FileWall } = await import('./file-wall.ts');
    const file = new FileWall(this);
    this.#first = await file.read(address);
    this.#file = file;
    this.#total = this.#first.total;
    this.shown = file.ask(this.#query);
  }

  async #readHub(signal: AbortSignal): Promise<void> {
    const { hub, organisation } = this.at ?? { hub: '', organisation: '' };
    const { search, facets, within, sort } = this.#query;
    const after = this.#trail.at(-1)?.after;
    const [page, where] = await Promise.all([
      read({ hub, signal }, 'listPublished', {
        organisation,
        kind: 'pledge',
        facet: facets,
        within,
        sort,
        ...(search && { search }),
        after,
      }),
      this.#first ? undefined : read({ hub, signal }, 'getOrganisation', { organisation }).catch(() => undefined),
    ]);
    if (signal.aborted) return;
    if (!this.#first) {
      this.#first = page;
      this.#where = where?.shortName;
    }
    if (!after) this.#total = page.total;
    this.#next = page.next;
    this.#items = page.items;
    this.shown = page.items.length;
  }

  async #ask(): Promise<void> {
    const [form, sort] = ['form', 'select'].map((name) => this.renderRoot.querySelector(name));
    this.#query = readQuery(form as HTMLFormElement | null, (sort as HTMLSelectElement).value);
    this.#trail = [{ from: 0 }];
    if (this.#file) this.shown = this.#file.ask(this.#query);
    else await this.#load();
  }

  async #clear(focus?: string): Promise<void> {
    this.renderRoot.querySelector('form')?.reset();
    await this.#ask();
    if (focus) await this.focusOn(focus);
  }

  async #turn(trail: { after?: string; from: number }[]): Promise<void> {
    if (this.busy) return;
    this.#trail = trail;
    await this.#load();
    await this.focusOn('.ark-grid');
  }

  async #retry(): Promise<void> {
    await this.#load();
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
    if (this.phase === 'unset') return html`<slot></slot>`;
    return this.frame(
      () => html`<div ?hidden=${this.opened !== undefined}>
          ${this.#first ? this.#top(this.#first) : nothing} ${this.#bar()}
          ${this.phase === 'failed' ? problem(this.common, this.headingLevel, () => this.#retry()) : nothing}
          ${this.#first ? this.#results(this.#first) : nothing}
        </div>
        ${this.opened ? this.#page(this.opened) : nothing}`,
      !this.#first,
    );
  }

  #top({ tally, choices = noChoices, total = 0 }: PublishedPage): TemplateResult {
    const { words } = this;
    const href = safeHref(this.pledgeHref);
    return html`${heading(this.headingLevel, 'nhsuk-heading-l ark-title', words.heading)}
      ${
        total === 0
          ? nothing
          : html`<p class="nhsuk-body-l">${words.lede(total, this.#where)}</p>
            ${tally && html`<p class="nhsuk-body">${words.followThrough(tally)}</p>`}`
      }
      ${href && total > 0 ? html`<a class="nhsuk-button ark-screen-only" href=${href}>${words.make}</a>` : nothing}
      ${
        total === 0
          ? nothing
          : html`<details class="nhsuk-details nhsuk-expander ark-filters ark-screen-only" ?open=${this.#wide} @toggle=${() => this.#filters || this.#loadFilters()}>
              <summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${words.filters}</span></summary>
              ${this.#filters?.({ words, choices, live: Boolean(this.#file), onChoose: () => this.#ask(), onClear: () => this.#clear() })}
            </details>`
      }`;
  }

  #bar(): TemplateResult {
    const { words, shown } = this;
    const from = this.#trail.at(-1)?.from ?? 0;
    let status = '';
    if (this.busy) status = words.loading;
    else if (this.phase === 'failed') status = '';
    else if (this.#first?.total === 0) status = words.empty;
    else if (shown === 0) status = words.noMatch;
    else if (this.dataSrc) status = words.showingOf(shown, this.#total ?? 0);
    else status = words.showing(from + 1, from + shown, this.#total);
    // one element in every state, because a live region must exist before it changes
    const hidden = this.hasLightDom && !this.#first;
    return html`<div class="ark-bar">
      <p class=${hidden ? 'nhsuk-u-visually-hidden' : 'nhsuk-body'} role="status">${status}</p>
      ${
        this.#first?.total
          ? html`<div class="ark-sort ark-screen-only">
              <label class="nhsuk-label" for="sort">${words.sort}</label>
              <select class="nhsuk-select" id="sort" @change=${() => this.#ask()}>
                ${Object.entries(words.sorts).map(([value, label]) => html`<option value=${value}>${label}</option>`)}
              </select>
            </div>`
          : nothing
      }
    </div>`;
  }

  #results({ total }: PublishedPage): TemplateResult {
    const { words, language } = this;
    const href = safeHref(this.pledgeHref);
    const trail = this.#trail;
    const card = (pledge: PublishedPledge) => pledgeCard(pledge, words, language, (one) => this.#open(one));
    const onward = { from: (trail.at(-1)?.from ?? 0) + this.shown, ...(this.#next && { after: this.#next }) };
    if (total === 0) return html`${href ? html`<a class="nhsuk-button" href=${href}>${words.beFirst}</a>` : nothing}`;
    return html`<ul class="ark-grid" tabindex="-1" aria-label=${words.heading} aria-busy=${this.busy} ?hidden=${this.phase === 'failed' || this.shown === 0}>
        ${this.#file ? this.#file.render(card, words) : this.#items.map(card)}
      </ul>
      ${
        this.shown === 0 && isNarrowed(this.#query) && !this.busy
          ? html`<button class="nhsuk-link nhsuk-body" type="button" @click=${() => this.#clear('.ark-grid')}>${words.clear}</button>`
          : nothing
      }
      ${pledgePages(
        words,
        trail.length > 1 ? () => this.#turn(trail.slice(0, -1)) : undefined,
        this.#next ? () => this.#turn([...trail, onward]) : undefined,
      )}`;
  }

  #page(pledge: PublishedPledge): unknown {
    return this.#detail?.render({
      pledge,
      author: authorOf(pledge, this.words),
      tag: (outcome) => outcomeTag(outcome, this.words),
      words: this.words,
      common: this.common,
      level: this.headingLevel + 1,
      priorities: this.#first?.choices?.priorities ?? [],
      onBack: () => this.#close(),
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
