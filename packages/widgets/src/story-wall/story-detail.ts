import type { PublishedPage } from '@antiracism-kit/schema';
import type { HubAddress } from '@antiracism-kit/schema/client';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { adopt } from '../core/adopt.ts';
import { formatDay } from '../core/format-day.ts';
import { heading } from '../core/heading.ts';
import type { Language } from '../core/language.ts';
import { safeHref } from '../core/safe-href.ts';
import { storyDetail } from '../locales/en/story-detail.ts';
import type { Locale } from '../locales/locale.ts';
import { PledgeReport } from '../pledge-wall/pledge-report.ts';
import { isShown, type PublishedStory, textsOf } from './published-story.ts';
import { fromWhom, kindTag, titleOf } from './story-card.ts';
import { storyDetailStyles } from './story-detail.styles.ts';

/** What the page of one story shows and tells. */
export interface ShownStory {
  readonly story: PublishedStory;
  readonly words: Locale['storyWall'];
  readonly common: Locale['common'];
  readonly level: number;
  readonly choices: PublishedPage['choices'];
  readonly supportHref: string;
  /** Back to the wall; nothing when the story stands alone. */
  readonly onBack: (() => void) | undefined;
  /** Where problems can be reported; nothing when the wall is a file. */
  readonly at: (HubAddress & { organisation: string }) | undefined;
}

type Wall = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** The page of one story, with everything that is published about it. Fetched when somebody opens a story. */
export class StoryDetail {
  readonly #words: Locale['storyDetail'];
  readonly #language: Language;
  readonly #report: PledgeReport;

  private constructor(wall: Wall, words: Locale['storyDetail'], language: Language) {
    this.#words = words;
    this.#language = language;
    this.#report = new PledgeReport(wall, words);
  }

  /** The page in this language, in the shadow root of this wall. */
  static async for(wall: Wall, language: Language): Promise<StoryDetail> {
    adopt(wall.renderRoot, storyDetailStyles);
    const locale = language === 'cy' ? await import('../locales/cy.ts') : { storyDetail };
    return new StoryDetail(wall, locale.storyDetail, language);
  }

  /** The page. */
  render(shown: ShownStory): TemplateResult {
    const { story, words, level, onBack, at } = shown;
    const own = this.#words;
    if (!isShown(story)) return this.#elsewhere(shown);
    return html`${onBack ? html`<button class="nhsuk-back-link ark-screen-only" type="button" @click=${onBack}>${own.back}</button>` : nothing}
      ${heading(level, 'nhsuk-heading-m ark-detail', titleOf(story, words))}
      <p class="nhsuk-body">${kindTag(story, words)} ${fromWhom(story, words)}</p>
      ${this.#player(story)}
      ${textsOf(story).map(
        ([name, text]) => html`${heading(level + 1, 'nhsuk-heading-s', own.sections[name])}
          <p class="nhsuk-body ark-answer">${text}</p>`,
      )}
      ${story.edited ? html`<p class="nhsuk-body">${own.edited}</p>` : nothing} ${this.#about(shown)}
      ${this.#response(story, level + 1)}
      ${at ? this.#report.render(at, story.id, shown.common) : nothing}`;
  }

  // A newer hub may have kinds that this wall has never heard of.
  #elsewhere({ story, level, at }: ShownStory): TemplateResult {
    const own = this.#words;
    const href = at && `${at.hub}/o/${at.organisation}/stories/${story.id}`;
    return html`${heading(level, 'nhsuk-heading-m ark-detail', own.notHere)}
      ${href ? html`<p class="nhsuk-body"><a class="nhsuk-link" href=${href}>${own.elsewhere}</a></p>` : nothing}`;
  }

  // Nothing of another site is fetched here: who wants to watch goes there, knowing that.
  #player({ fields }: PublishedStory): TemplateResult | typeof nothing {
    const { address, service } = fields as { address?: string; service?: string };
    const href = safeHref(address);
    if (!href || !service) return nothing;
    return html`<p class="nhsuk-body">${this.#words.leaves(service)}</p>
      <a class="nhsuk-button ark-screen-only" href=${href} target="_blank" rel="noopener noreferrer">${this.#words.play(service)}</a>`;
  }

  #about({ story, words, choices, supportHref }: ShownStory): TemplateResult {
    const own = this.#words;
    const { themes = [], informed = [], fields } = story;
    const promises = informed.flatMap((ref) => choices?.commitments?.find(({ value }) => value === ref)?.label ?? []);
    const asks = (fields as { teamsMayAsk?: boolean }).teamsMayAsk;
    return html`${themes.length > 0 ? html`<p class="nhsuk-body">${words.theme}: ${themes.map((theme) => words.themes[theme]).join(', ')}</p>` : nothing}
      ${
        promises.length > 0
          ? html`<p class="nhsuk-body">${own.informed}</p>
              <ul class="nhsuk-list nhsuk-list--bullet">
                ${promises.map((promise) => html`<li>${promise}</li>`)}
              </ul>`
          : nothing
      }
      ${asks ? html`<p class="nhsuk-body">${own.ask} <a class="nhsuk-link" href=${supportHref}>${own.askWhom}</a></p>` : nothing}`;
  }

  #response({ response }: PublishedStory, level: number): TemplateResult | typeof nothing {
    if (!response) return nothing;
    const { text, role, on } = response;
    return html`<div class="nhsuk-inset-text">
      ${heading(level, 'nhsuk-heading-s', this.#words.response)}
      <p class="nhsuk-body ark-answer">${text}</p>
      <p class="nhsuk-body-s">${role}, ${formatDay(on, this.#language)}</p>
    </div>`;
  }
}
