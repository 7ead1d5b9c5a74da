import type { HubAddress } from '@antiracism-kit/schema/client';
import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { common } from '../locales/en/common.ts';
import type { Locale } from '../locales/locale.ts';
import { coreStyles } from './core.styles.ts';
import { type Language, languageFor } from './language.ts';
import { loadedFrom } from './loaded-from.ts';
import { nearest } from './nearest.ts';
import { unshrunkRem } from './root-size.ts';

const warned = new Set<string>();

/**
 * What every widget is: an element that knows its hub, organisation and language from itself, its nearest ancestor or
 * the address of its script, that keeps its light DOM on show until it has something better, and that no page's CSS bends.
 */
export abstract class HubElement<Group extends keyof Locale> extends LitElement {
  static override styles: CSSResultGroup = coreStyles;

  // not decorators: their helpers would be a twentieth of the smallest widget
  static override properties: PropertyDeclarations = {
    hub: {},
    organisation: {},
    lang: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    words: { state: true },
    wordsReady: { state: true },
  };

  /** Address of the hub, like https://hub.example. Also read from the nearest ancestor with `hub`, and from the script's address. */
  declare hub: string | undefined;

  /** ODS code of the organisation, like ZZ1. Also read from the nearest ancestor, and from `?organisation=` in the script's address. */
  declare organisation: string | undefined;

  /** Language of the widget, `en` or `cy`. Also read from the nearest ancestor with `lang`. */
  declare lang: string;

  /** Level of the widget's main heading in the page. */
  declare headingLevel: number;

  /** The widget's words, in the language of the page once they have arrived. */
  declare protected words: Locale[Group];

  /** Words that every widget uses. */
  protected common: Locale['common'] = common;

  /** The language the words are in. */
  protected language: Language = 'en';

  /** Whether the words are there, in the language of the page. */
  declare protected wordsReady: boolean;

  #fitted = false;
  readonly #group: Group;
  readonly #english: Locale[Group];

  /** `group` is the name of the widget's export in `locales/`, `english` that export of en.ts. */
  constructor(group: Group, english: Locale[Group]) {
    super();
    this.headingLevel = 2;
    this.#group = group;
    this.#english = english;
    this.words = english;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // a page's styles may come after its widgets
    if (document.readyState !== 'complete') addEventListener('load', this.#fitRoot, { once: true });
    this.#chooseWords();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('lang') && this.hasUpdated) this.#chooseWords();
  }

  protected override updated(): void {
    if (!this.#fitted) this.#fitRoot();
  }

  /** Where to send calls, or nothing (and a warning to the page's developer) when hub or organisation is missing. */
  protected get at(): (HubAddress & { organisation: string }) | undefined {
    const hub = (this.hub ?? nearest(this, 'hub') ?? loadedFrom().hub)?.replace(/\/+$/, '');
    const organisation = this.organisation ?? nearest(this, 'organisation') ?? loadedFrom().organisation;
    if (hub && organisation) return { hub, organisation };
    const missing = hub ? 'organisation' : 'hub';
    this.warn(`No ${missing}. Add ${missing}="${hub ? '' : 'https://'}…" to the element or any ancestor.`);
    return undefined;
  }

  /** Whether the page put something between the tags. */
  protected get hasLightDom(): boolean {
    return Boolean(this.childElementCount || this.textContent?.trim());
  }

  /** Tells the page's developer, once, what is wrong and what to do. */
  protected warn(message: string): void {
    const text = `[${this.localName}] ${message}`;
    if (!warned.has(text)) console.warn(text);
    warned.add(text);
  }

  /** Moves the focus to the first element that matches, after the next render. */
  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /**
   * The box around everything a widget renders. `lightDom` keeps what is between the tags on show below the content:
   * true while loading and when the hub is away.
   */
  protected frame(content: () => unknown, lightDom: boolean): TemplateResult {
    if (!this.wordsReady) return html`<slot></slot>`;
    return html`<div dir="ltr" class="ark" lang=${this.language}>${content()}</div>
      ${lightDom ? html`<slot></slot>` : nothing}`;
  }

  #fitRoot = (): void => {
    const box = this.renderRoot.querySelector('.ark');
    if (!box) return;
    this.#fitted = true;
    if (getComputedStyle(this).getPropertyValue('--ark-rem')) return;
    const rem = unshrunkRem(getComputedStyle(box).fontSize);
    if (rem) this.style.setProperty('--ark-rem', rem);
  };

  async #chooseWords(): Promise<void> {
    const language = languageFor(this.lang || nearest(this, 'lang'));
    // without the other language's file, English is better than nothing
    const welsh: Locale | undefined =
      language === 'cy' ? await import('../locales/cy.ts').catch(() => undefined) : undefined;
    this.language = welsh ? 'cy' : 'en';
    this.words = welsh?.[this.#group] ?? this.#english;
    this.common = welsh?.common ?? common;
    this.wordsReady = true;
  }
}
