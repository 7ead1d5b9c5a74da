import type { Output, Strategy } from '@antiracism-kit/schema';
import { frameworkNamed } from '@antiracism-kit/schema/frameworks';
import { html, nothing } from 'lit';
import { formatDay } from '../core/format-day.ts';
import { heading } from '../core/heading.ts';
import type { Language } from '../core/language.ts';
import { read } from '../core/read.ts';
import { safeHref } from '../core/safe-href.ts';
import { strategyAnnex } from '../locales/en/strategy-annex.ts';
import type { Locale } from '../locales/locale.ts';
import { kindsIn, resourceList } from '../resources/resource-list.ts';
import type { ShownStrategy } from './shown-strategy.ts';
import { terms } from './strategy-facts.ts';
import { listed } from './strategy-opening.ts';

type Priority = Strategy['priorities'][number];
type Part = Priority | Priority['commitments'][number];

/** What commitments rest on, and what changed. */
interface Grounds {
  readonly links: Output<'countLinks'>['links'];
  readonly updates: Output<'listProgress'>['updates'];
}

/** What comes after the priorities of a strategy, and what its commitments rest on. Fetched once the strategy is there. */
export class StrategyAnnex {
  readonly #words: Locale['strategyAnnex'];
  #grounds: Promise<Grounds> | undefined;
  #known: Grounds | undefined;

  private constructor(words: Locale['strategyAnnex']) {
    this.#words = words;
  }

  /** The annex in this language. */
  static async for(language: Language): Promise<StrategyAnnex> {
    const locale = language === 'cy' ? await import('../locales/cy.ts') : { strategyAnnex };
    return new StrategyAnnex(locale.strategyAnnex);
  }

  /** Asks once what commitments rest on. Without an answer nothing is said about it, which claims nothing. */
  async ask(at: { hub: string; organisation: string }): Promise<void> {
    const { hub, organisation } = at;
    const from = { hub, signal: AbortSignal.timeout(30_000) };
    this.#grounds ??= Promise.all([
      read(from, 'countLinks', '/links', { organisation }).then(({ links }) => links),
      read(from, 'listProgress', '/progress', { organisation }).then(({ updates }) => updates),
    ]).then(([links, updates]) => ({ links, updates }));
    this.#known = await this.#grounds.catch(() => {
      this.#grounds = undefined;
      return undefined;
    });
  }

  /** What a priority or a commitment rests on, and what has changed in it. */
  grounds(part: Part, { said, language }: ShownStrategy): unknown {
    const words = this.#words;
    if ('id' in part) return this.#linked(words.supported, part.id);
    const refs = [part.ref, ...part.actions.map(({ ref }) => ref)];
    // newest first
    const news = this.#known?.updates.find(
      ({ subject, whatChanged, supersededBy }) => refs.includes(subject) && whatChanged && !supersededBy,
    );
    return html`${this.#linked(words.restsOn, part.ref)}
      ${part.actions.map(({ ref, title }) => this.#linked(html`${said(title)}: ${words.restsOn}`, ref))}
      ${news ? html`<p class="nhsuk-body-s">${words.changed} ${said(news.whatChanged ?? '')} (${formatDay(news.on, language)})</p>` : nothing}`;
  }

  #linked(label: unknown, of: string): unknown {
    const known = this.#words.links;
    // a newer hub may have kinds that this widget has never heard of
    const links = (this.#known?.links ?? []).flatMap(({ ref, kind, count }) =>
      ref === of && kind in known ? known[kind as keyof typeof known](count) : [],
    );
    return links.length > 0 ? html`<p class="nhsuk-body-s">${label} ${listed(links)}</p>` : nothing;
  }

  /** Which committees look after the strategy, when the Board hears of it and where worries go. */
  governance({ strategy, level, said }: ShownStrategy): unknown {
    const words = this.#words;
    const { committees = [], boardUpdateCadence, escalation } = strategy.governance ?? {};
    const rows = committees.map(
      ({ name, role, cadence }) => [said(name), listed([words.committees[role], cadence && said(cadence)])] as const,
    );
    if (rows.length === 0 && !boardUpdateCadence && !escalation) return nothing;
    return html`${heading(level, 'nhsuk-heading-m', words.governance)} ${rows.length > 0 ? terms(rows) : nothing}
      ${boardUpdateCadence ? html`<p class="nhsuk-body">${words.boardHears[boardUpdateCadence]}</p>` : nothing}
      ${escalation ? html`<p class="nhsuk-body">${words.escalation} ${said(escalation)}</p>` : nothing}`;
  }

  /** The frameworks the strategy answers to, and where the organisation stands in them. */
  frameworks({ strategy, level, said, language }: ShownStrategy): unknown {
    const words = this.#words;
    const { frameworks } = strategy;
    if (!frameworks?.length) return nothing;
    const rows = frameworks.map(({ framework, level: reached, assessedOn, evidence }) => {
      const href = safeHref(evidence);
      const about = listed([
        reached && said(reached),
        assessedOn && words.assessed(formatDay(assessedOn, language)),
        href && html`<a class="nhsuk-link" href=${href}>${words.evidence}</a>`,
      ]);
      return [frameworkNamed(framework)?.name ?? framework, about] as const;
    });
    return html`${heading(level, 'nhsuk-heading-m', words.frameworks)} ${terms(rows)}`;
  }

  /** Whom to ask about the strategy. */
  contact({ strategy: { contact }, level, said }: ShownStrategy): unknown {
    if (!contact) return nothing;
    return html`${heading(level, 'nhsuk-heading-m', this.#words.contact)}
      <p class="nhsuk-body">${said(contact.team)}, <a class="nhsuk-link" href="mailto:${contact.email}">${contact.email}</a></p>`;
  }

  /** Documents, events, recordings and learning. */
  resources({ strategy, level, language }: ShownStrategy): unknown {
    return resourceList(strategy, kindsIn(undefined), { words: this.#words.resources, language, level });
  }
}
