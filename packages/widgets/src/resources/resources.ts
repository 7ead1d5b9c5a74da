import type { Strategy } from '@antiracism-kit/schema';
import { html, nothing } from 'lit';
import { define } from '../core/define.ts';
import { heading } from '../core/heading.ts';
import { resources } from '../locales/en/resources.ts';
import { StrategyElement } from '../strategy/strategy-element.ts';
import { kindsIn, resourceList } from './resource-list.ts';
import { resourcesStyles } from './resources.styles.ts';

/**
 * Documents, events, recordings and learning of the strategy an organisation follows, with format, size and transcript.
 * Nothing of another site is fetched.
 *
 * @since 1.0.0
 * @slot - What people see before the list arrives, and when it cannot: a link to the hub's own page.
 */
export class Resources extends StrategyElement<'resources'> {
  static override styles = [StrategyElement.styles, resourcesStyles];

  static override properties = {
    kinds: {},
  };

  /** What is shown, in this order, like "recording learning"; everything unless told otherwise. */
  declare kinds: string | undefined;

  constructor() {
    super('resources', resources);
  }

  protected override content(strategy: Strategy | undefined): unknown {
    const { words, language, headingLevel: level } = this;
    const kinds = kindsIn(this.kinds);
    const list = strategy && resourceList(strategy, kinds, { words, language, level });
    if (!list || list === nothing)
      return html`${heading(level, 'nhsuk-heading-m', kinds.length === 1 && kinds[0] ? words.kinds[kinds[0]] : words.heading)}
        <p class="nhsuk-body">${words.empty}</p>`;
    return html`${strategy.example ? html`<strong class="nhsuk-tag nhsuk-tag--grey">${words.example}</strong>` : nothing} ${list}`;
  }
}

define('ark-resources', Resources);

declare global {
  interface HTMLElementTagNameMap {
    'ark-resources': Resources;
  }
}
