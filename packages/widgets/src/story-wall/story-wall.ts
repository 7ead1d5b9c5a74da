import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { define } from '../core/define.ts';
import { heading } from '../core/heading.ts';
import { HubElement } from '../core/hub-element.ts';
import { problem } from '../core/problem.ts';
import { safeHref } from '../core/safe-href.ts';
import { storyWall } from '../locales/en/story-wall.ts';
import { pledgePages } from '../pledge-wall/pledge-pages.ts';
import type { PublishedStory } from './published-story.ts';
import { storyCard } from './story-card.ts';
import type { StoryDetail } from './story-detail.ts';
import type { storyFiltersFor } from './story-filters.ts';
import { HubStories, type StoryQuery, type StorySource, whole } from './story-source.ts';
import { storyWallStyles } from './story-wall.styles.ts';

type Task = (signal: AbortSignal) => Promise<void>;
/**
 * Published stories, ideas and recordings: what works, what was tried, what was learned, and what the team did.
 * No likes, no counts of readers, no comments.
 *
 * @since 1.0.0
 * @slot - What people see before the stories arrive, and when they cannot: a link to the hub's own page of stories.
 * @csspart card - Each story of the list.
 * @cssproperty [--ark-story-wall-gap=var(--ark-gap)] - Room between the cards.
 */
export class StoryWall extends HubElement<'storyWall'> {
  static override styles = [HubElement.styles, storyWallStyles];

  static override properties = {
    kinds: {},
    story: {},
    shareHref: { attribute: 'share-href' },
    supportHref: { attribute: 'support-href' },
    dataSrc: { attribute: 'data-src' },
    phase: { state: true },
    busy: { state: true },
    opened: { state: true },
  };

  /** Which kinds the wall shows, like "new-idea recording"; every kind unless told otherwise. */
  declare kinds: string | undefined;

  /** Id of one story to show alone. */
  declare story: string | undefined;

  /** Address of the page with the story form. Without it there is no "Share a story" button. */
  declare shareHref: string | undefined;

  /** Address of the page with help. Without it, the hub's own. */
  declare supportHref: string | undefined;

  /** Address of a JSON file with the hub's answer to `listPublished`. The wall then shows all of it and needs no hub. */
  declare dataSrc: string | undefined;

  declare private phase: 'unset' | 'first' | 'ready' | 'failed';
  declare private busy: boolean;
  declare private opened: PublishedStory | undefined;

  #source: StorySource | undefined;
  #filters: Awaited<ReturnType<typeof storyFiltersFor>> | undefined;
  #detail: StoryDetail | undefined;
  #task: Task = (signal) => this.#begin(signal);
  #leaving = new AbortController();

  constructor() {
    super('storyWall', storyWall);
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
    if (this.hasUpdated && !['hub', 'organisation', 'dataSrc', 'kinds', 'story'].some((name) => changed.has(name)))
      return;
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
    const { at, dataSrc, kinds } = this;
    const source = dataSrc
      ? new (await import('./file-stories.ts')).FileStories(dataSrc)
      : at && new HubStories(at, kinds?.split(/[\s,]+/));
    await source?.ask(whole, signal);
    this.#source = source;
    const alone = this.story && (await source?.one(this.story, signal));
    if (alone) await this.#open(alone);
  }

  async #loadFilters(): Promise<void> {
    const { storyFiltersFor } = await import('./story-filters.ts');
    this.#filters = await storyFiltersFor(this.renderRoot);
    this.requestUpdate();
  }

  async #ask(query: StoryQuery): Promise<void> {
    await this.#run(async (signal) => this.#source?.ask(query, signal));
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

  async #open(story: PublishedStory): Promise<void> {
    try {
      const { StoryDetail } = await import('./story-detail.ts');
      this.#detail = await StoryDetail.for(this, this.language);
      this.opened = story;
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

  get #supportHref(): string {
    return safeHref(this.supportHref) ?? `${this.at?.hub}/o/${this.at?.organisation}/support`;
  }

  override render(): TemplateResult {
    const source = this.#source;
    if (this.phase === 'unset') return html`<slot></slot>`;
    return this.frame(
      () => html`<div ?hidden=${this.opened !== undefined}>
          ${source && this.#top(source)} ${this.#line(source)}
          ${this.phase === 'failed' ? problem(this.common, this.headingLevel, () => this.#retry()) : nothing}
          ${source && this.#results(source)}
        </div>
        ${this.opened && this.#page(this.opened)}`,
      !source,
    );
  }

  #top({ first: { choices, total } }: StorySource): TemplateResult {
    const { words } = this;
    const href = safeHref(this.shareHref);
    return html`${heading(this.headingLevel, 'nhsuk-heading-l ark-title', words.heading)}
      <p class="nhsuk-body">${words.note} <a class="nhsuk-link" href=${this.#supportHref}>${words.support}</a></p>
      ${href ? html`<a class="nhsuk-button ark-screen-only" href=${href}>${total ? words.share : words.beFirst}</a>` : nothing}
      ${
        total
          ? html`<details class="nhsuk-details nhsuk-expander ark-filters ark-screen-only" @toggle=${() => this.#filters || this.#loadFilters()}>
              <summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${words.filters}</span></summary>
              ${this.#filters?.({ words, choices, onChoose: (query) => void this.#ask(query) })}
            </details>`
          : nothing
      }`;
  }

  // one status in every state, because a live region must be there before it changes
  #line(source: StorySource | undefined): TemplateResult {
    const { words } = this;
    const said = this.busy ? words.loading : this.phase === 'failed' ? '' : source?.line(words);
    return html`<p class=${!source && this.hasLightDom ? 'nhsuk-u-visually-hidden' : 'nhsuk-body'} role="status">${said}</p>`;
  }

  #results(source: StorySource): TemplateResult {
    const { words } = this;
    const { previous, next, items } = source;
    const none = items.length === 0;
    return html`<ul class="ark-grid" tabindex="-1" aria-label=${words.heading} ?hidden=${none || this.phase === 'failed'}>
        ${items.map((story) => storyCard(story, words, this.headingLevel + 1, () => void this.#open(story)))}
      </ul>
      ${
        none && source.first.total && !this.busy
          ? html`<button class="nhsuk-link nhsuk-body" type="button" @click=${() => this.#clear()}>${words.clear}</button>`
          : nothing
      }
      ${pledgePages(words, undefined, previous && (() => void this.#turn(previous)), next && (() => void this.#turn(next)))}`;
  }

  async #clear(): Promise<void> {
    this.renderRoot.querySelector('form')?.reset();
    await this.#ask(whole);
    await this.focusOn('.ark-grid');
  }

  #page(story: PublishedStory): unknown {
    const { words, common } = this;
    return this.#detail?.render({
      story,
      words,
      common,
      level: this.headingLevel + 1,
      choices: this.#source?.first.choices,
      supportHref: this.#supportHref,
      onBack: this.story ? undefined : () => this.#close(),
      // a wall of a file has no hub, and its page's developer is not told that one is missing
      at: this.dataSrc ? undefined : this.at,
    });
  }
}

define('ark-story-wall', StoryWall);

declare global {
  interface HTMLElementTagNameMap {
    'ark-story-wall': StoryWall;
  }
}
