import { html, nothing, type TemplateResult } from 'lit';
import { adopt } from '../core/adopt.ts';
import { heading } from '../core/heading.ts';
import type { Language } from '../core/language.ts';
import { safeHref } from '../core/safe-href.ts';
import { progressDetail } from '../locales/en/progress-detail.ts';
import type { Locale } from '../locales/locale.ts';
import { progressDetailStyles } from './progress-detail.styles.ts';
import { dueLine, type List, type Opened } from './progress-list.ts';
import type { ProgressSource } from './progress-source.ts';
import { type Host, movedLine, ProgressUpdates } from './progress-updates.ts';
import { stateTag } from './state-tag.ts';

/** What the page of one subject shows and tells. */
export interface ShownProgress extends List {
  readonly opened: Opened;
  readonly common: Locale['common'];
  readonly onBack: () => void;
}
type Action = NonNullable<Opened['action']>;

// addresses come from a file too, where nobody checked them
const hrefOf = (address: string) => {
  try {
    return safeHref(address);
  } catch {
    return undefined;
  }
};

const row = (key: string, value: unknown) =>
  html`<div class="nhsuk-summary-list__row">
    <dt class="nhsuk-summary-list__key">${key}</dt>
    <dd class="nhsuk-summary-list__value">${value}</dd>
  </div>`;

const bullets = (level: number, title: string, items: readonly unknown[] | undefined) =>
  items?.length
    ? html`${heading(level, 'nhsuk-heading-s', title)}
        <ul class="nhsuk-list nhsuk-list--bullet">
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>`
    : nothing;

/** The page of one action, of one commitment or of the whole strategy, with every update. Fetched when somebody opens one. */
export class ProgressDetail {
  readonly #own: Locale['progressDetail'];
  readonly #language: Language;
  readonly #updates: ProgressUpdates;

  /** The page in this language, in the shadow root of this widget. */
  static async for(host: Host, language: Language, source: ProgressSource, { ref }: Opened): Promise<ProgressDetail> {
    adopt(host.renderRoot, progressDetailStyles);
    const locale = language === 'cy' ? await import('../locales/cy.ts') : { progressDetail };
    return new ProgressDetail(locale.progressDetail, language, new ProgressUpdates(host, source, ref));
  }

  constructor(own: Locale['progressDetail'], language: Language, updates: ProgressUpdates) {
    this.#own = own;
    this.#language = language;
    this.#updates = updates;
  }

  /** Stops fetching. */
  leave(): void {
    this.#updates.leave();
  }

  /** The page. */
  render(shown: ShownProgress): TemplateResult {
    const { opened, words, common, level, source, said, onBack } = shown;
    const own = this.#own;
    const { action, commitment } = opened;
    const lang = source.strategy.lang === this.#language ? nothing : source.strategy.lang;
    const title = action?.title ?? commitment?.text;
    return html`<button class="nhsuk-back-link ark-screen-only" type="button" @click=${onBack}>${own.back}</button>
      ${heading(level, 'nhsuk-heading-m ark-detail', title ? said(title) : own.wholeStrategy)}
      ${action ? this.#action(action, shown, lang) : nothing}
      ${this.#updates.render({ words, common, own, language: this.#language, level: level + 1, lang })}`;
  }

  #action(action: Action, shown: ShownProgress, lang: string | typeof nothing): TemplateResult {
    const { words, level, opened, day } = shown;
    const own = this.#own;
    const { owner, supporting, startDate, description } = action;
    const who = ({ role, team }: Action['owner']) =>
      html`<div lang=${lang}>${team ? own.team(role, team) : role}</div>`;
    return html`${description ? html`<p class="nhsuk-body ark-said" lang=${lang}>${description}</p>` : nothing}
      <dl class="nhsuk-summary-list">
        ${row(words.state, stateTag(action, words))} ${row(words.owner, who(owner))}
        ${supporting?.length ? row(own.supporting, supporting.map(who)) : nothing}
        ${startDate ? row(own.startDate, day(startDate)) : nothing} ${row(words.due, dueLine(action, shown))}
        ${opened.commitment ? row(own.commitment, html`<span lang=${lang}>${opened.commitment.text}</span>`) : nothing}
      </dl>
      ${bullets(
        level + 1,
        own.dateHistory,
        action.dateChanges?.map((change) => movedLine(change, own, this.#language)),
      )}
      ${bullets(
        level + 1,
        own.milestones,
        action.milestones?.map(({ title, dueDate, reachedOn }) =>
          [title, dueDate && own.due(day(dueDate)), reachedOn && own.reached(day(reachedOn))]
            .filter(Boolean)
            .join(', '),
        ),
      )}
      ${bullets(
        level + 1,
        own.evidence,
        action.evidence?.map(({ title, url }) => {
          const href = hrefOf(url);
          return href ? html`<a class="nhsuk-link" href=${href} rel="noopener noreferrer">${title}</a>` : title;
        }),
      )}`;
  }
}
