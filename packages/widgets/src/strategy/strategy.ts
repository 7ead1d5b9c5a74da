import type { Strategy as Data } from '@antiracism-kit/schema';
import { html, nothing, type PropertyValues } from 'lit';
import { define } from '../core/define.ts';
import { fetchPart } from '../core/fetch-part.ts';
import { problem } from '../core/problem.ts';
import { strategy } from '../locales/en/strategy.ts';
import { saidIn } from './said-in.ts';
import type { ShownStrategy } from './shown-strategy.ts';
import { strategyStyles } from './strategy.styles.ts';
import type { StrategyAnnex } from './strategy-annex.ts';
import { StrategyElement } from './strategy-element.ts';
import { strategyFacts } from './strategy-facts.ts';
import { strategyAmbition, strategyStatement, strategyTitle } from './strategy-opening.ts';
import { strategyPartners } from './strategy-people.ts';
import { strategyPriorities } from './strategy-priorities.ts';

const annexPart = fetchPart(() => import('./strategy-annex.ts'));
const annexed = ['governance', 'frameworks', 'contact', 'resources'] as const;
const known: readonly string[] = ['title', 'ambition', 'statement', 'dates', 'priorities', 'partners', ...annexed];

/**
 * An organisation's antiracism strategy: its ambition and who said it, what it admits, who wrote it, its priorities and
 * commitments with what they rest on, who looks after it, and its documents.
 *
 * @since 1.0.0
 * @slot - What people see before the strategy arrives, and when it cannot: a link to the hub's own page.
 * @csspart card - Each priority.
 * @cssproperty [--ark-strategy-gap=var(--ark-gap)] - Room between the parts.
 */
export class Strategy extends StrategyElement<'strategy'> {
  static override styles = [StrategyElement.styles, strategyStyles];

  static override properties = {
    show: {},
    progressHref: { attribute: 'progress-href' },
    annex: { state: true },
  };

  /** Parts to show: title, ambition, statement, dates, priorities, partners, governance, frameworks, contact, resources. All of them unless told otherwise. */
  declare show: string | undefined;

  /** Address of the page with `<ark-progress>`. Without it, priorities have no link to it. */
  declare progressHref: string | undefined;

  declare private annex: StrategyAnnex | 'failed' | undefined;

  #loads = 0;

  constructor() {
    super('strategy', strategy);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (['phase', 'words', 'show'].some((name) => changed.has(name))) void this.#loadAnnex();
    const wrong = changed.has('show') && this.#chosen.find((part) => !known.includes(part));
    if (wrong) this.warn(`show has no part "${wrong}". Use ${known.join(', ')}.`);
  }

  get #chosen(): readonly string[] {
    return this.show?.split(/[\s,]+/).filter(Boolean) ?? [];
  }

  #shows(part: string): boolean {
    return this.#chosen.length === 0 || this.#chosen.includes(part);
  }

  /** Fetches what comes after the priorities: people read the first parts meanwhile. */
  async #loadAnnex(): Promise<void> {
    const load = ++this.#loads;
    this.annex = undefined;
    if (!this.strategy || ![...annexed, 'priorities'].some((part) => this.#shows(part))) return;
    const annex = await annexPart()
      .then(({ StrategyAnnex }) => StrategyAnnex.for(this.language))
      .catch(() => 'failed' as const);
    // another language or strategy was asked for meanwhile
    if (load !== this.#loads) return;
    this.annex = annex;
    if (this.renderRoot.querySelector('details[open]')) await this.#ask();
  }

  /** Asks what commitments rest on, when somebody reads them. */
  async #ask(): Promise<void> {
    const { annex } = this;
    const at = this.dataSrc ? undefined : this.at;
    if (!at || !annex || annex === 'failed') return;
    await annex.ask(at);
    this.requestUpdate();
  }

  protected override content(data: Data | undefined): unknown {
    const { words, language, headingLevel, progressHref, annex } = this;
    if (!data) return html`<p class="nhsuk-body">${words.empty}</p>`;
    const level = headingLevel + (this.#shows('title') ? 1 : 0);
    const shown: ShownStrategy = { strategy: data, words, language, level, said: saidIn(data.lang, language) };
    const further = annex === 'failed' ? undefined : annex;
    const grounds = further && ((part: Parameters<StrategyAnnex['grounds']>[0]) => further.grounds(part, shown));
    const first: Record<string, () => unknown> = {
      title: () => strategyTitle(shown, headingLevel),
      ambition: () => strategyAmbition(shown),
      statement: () => strategyStatement(shown),
      dates: () => strategyFacts(shown),
      priorities: () => strategyPriorities({ ...shown, progressHref, grounds, onOpen: () => void this.#ask() }),
      partners: () => strategyPartners(shown),
    };
    return html`${data.example ? html`<p class="nhsuk-body"><strong class="nhsuk-tag nhsuk-tag--grey">${words.example}</strong></p>` : nothing}
      ${Object.entries(first).map(([part, show]) => (this.#shows(part) ? show() : nothing))}
      ${annexed.map((part) => (further && this.#shows(part) ? further[part](shown) : nothing))}
      ${annex === 'failed' ? problem(this.common, level, () => this.#loadAnnex()) : nothing}`;
  }
}

define('ark-strategy', Strategy);

declare global {
  interface HTMLElementTagNameMap {
    'ark-strategy': Strategy;
  }
}
