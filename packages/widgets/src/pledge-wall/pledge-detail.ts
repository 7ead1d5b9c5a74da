import type { HubAddress } from '@antiracism-kit/schema/client';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { adopt } from '../core/adopt.ts';
import { formatDay } from '../core/format-day.ts';
import { heading } from '../core/heading.ts';
import type { Language } from '../core/language.ts';
import { pledgeDetail } from '../locales/en/pledge-detail.ts';
import type { Locale } from '../locales/locale.ts';
import { pledgeDetailStyles } from './pledge-detail.styles.ts';
import type { PublishedPledge } from './pledge-query.ts';
import { PledgeReport } from './pledge-report.ts';

/** What the page of one pledge shows and tells. */
export interface Shown {
  pledge: PublishedPledge;
  author: string;
  /** The tag that says how a pledge is going. */
  tag: (outcome: PublishedPledge['outcome']) => TemplateResult;
  words: Locale['pledgeWall'];
  common: Locale['common'];
  level: number;
  /** Names of priorities by id. */
  priorities: readonly { value: string; label: string }[];
  onBack: () => void;
  /** Where problems can be reported; nothing when the wall is a file. */
  at: (HubAddress & { organisation: string }) | undefined;
}

const row = (key: string, value: unknown) =>
  html`<div class="nhsuk-summary-list__row">
    <dt class="nhsuk-summary-list__key">${key}</dt>
    <dd class="nhsuk-summary-list__value">${value}</dd>
  </div>`;

/** The page of one pledge, with everything that is published about it. Fetched when somebody opens a pledge. */
export class PledgeDetail {
  readonly #words: Locale['pledgeDetail'];
  readonly #language: Language;
  readonly #report: PledgeReport;

  /** The page in this language, in the shadow root of this wall. */
  static async for(
    wall: ReactiveControllerHost & { renderRoot: ParentNode },
    language: Language,
  ): Promise<PledgeDetail> {
    adopt(wall.renderRoot, pledgeDetailStyles);
    const locale = language === 'cy' ? await import('../locales/cy.ts') : { pledgeDetail };
    return new PledgeDetail(wall, locale.pledgeDetail, language);
  }

  constructor(
    wall: ReactiveControllerHost & { renderRoot: ParentNode },
    words: Locale['pledgeDetail'],
    language: Language,
  ) {
    this.#words = words;
    this.#language = language;
    this.#report = new PledgeReport(wall, words);
  }

  #updates({ updates }: PublishedPledge, tag: Shown['tag']): TemplateResult {
    if (updates.length === 0) return html`<p class="nhsuk-body">${this.#words.noUpdates}</p>`;
    const items = [...updates].reverse().map(
      ({ on, fields }) =>
        html`<li>
          <p class="nhsuk-body ark-when">${formatDay(on, this.#language)}</p>
          ${tag(fields.outcome)} ${fields.text ? html`<p class="nhsuk-body">${fields.text}</p>` : nothing}
        </li>`,
    );
    return html`<ol class="ark-timeline" role="list">${items}</ol>`;
  }

  /** The page. */
  render({ pledge, author, tag, words, common, level, priorities, onBack, at }: Shown): TemplateResult {
    const { id, fields, outcome, publishedOn } = pledge;
    const own = this.#words;
    const supported = priorities.filter(({ value }) => fields.priorities.includes(value));
    return html`<button class="nhsuk-back-link ark-screen-only" type="button" @click=${onBack}>${own.back}</button>
      ${heading(level, 'nhsuk-heading-m ark-detail', own.pledgeBy(author))}
      <blockquote class="ark-quote--l">${fields.text}</blockquote>
      <dl class="nhsuk-summary-list">
        ${row(words.outcome, tag(outcome))} ${row(own.measure, fields.measure)}
        ${row(own.dueDate, formatDay(fields.dueDate, this.#language))}
        ${
          supported.length > 0
            ? row(
                words.priority,
                supported.map(({ label }) => html`<div>${label}</div>`),
              )
            : nothing
        }
        ${row(own.published, formatDay(publishedOn, this.#language))}
      </dl>
      ${heading(level + 1, 'nhsuk-heading-s', own.updates)} ${this.#updates(pledge, tag)}
      ${at ? this.#report.render(at, id, common) : nothing}`;
  }
}
