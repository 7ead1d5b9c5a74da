import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { docsStyles } from '../docs-styles.ts';
import type { Said } from './spoken.ts';

const everySoOften = 500;

/** Lists what a screen reader finds in the first widget of the page, and keeps up with it. */
export class DocsSpoken extends LitElement {
  static override styles = docsStyles;
  static override properties: PropertyDeclarations = { widget: {}, said: { state: true } };

  /** Tag of the widget; any widget unless it is given. */
  declare widget: string | undefined;

  declare private said: readonly Said[];

  #seen = '';
  #timer = 0;

  constructor() {
    super();
    this.said = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#timer = window.setInterval(() => void this.#read(), everySoOften);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  async #read(): Promise<void> {
    const all = [...document.querySelectorAll(this.widget ?? '*')];
    const found = all.find(({ localName }) => localName.startsWith('ark-'));
    const markup = found?.shadowRoot?.innerHTML ?? '';
    if (!found || markup === this.#seen) return;
    // axe-core is large, and only this needs it
    const { readAloud } = await import('./spoken.ts');
    const said = readAloud(found);
    if (!said) return;
    this.said = said;
    this.#seen = markup;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.said.length === 0) return nothing;
    return html`<div class="scroll" tabindex="0" role="region" aria-label="What a screen reader finds"><table>
      <caption>What a screen reader finds, in order</caption>
      <thead><tr><th scope="col">What it is</th><th scope="col">What it is called or says</th><th scope="col">Said with it</th></tr></thead>
      <tbody>${this.said.map(
        ({ depth, role, name, more }) => html`<tr>
          <td style=${styleMap({ paddingInlineStart: `${depth * 16}px` })}>${role}</td><td>${name}</td><td>${more.join('; ')}</td>
        </tr>`,
      )}</tbody>
    </table></div>`;
  }
}

customElements.define('docs-spoken', DocsSpoken);
