import {
  checkColours,
  designTokens,
  type ThemeName,
  type TokenValues,
  themeCss,
  themes,
  tokens,
} from '@antiracism-kit/widgets/looks';
import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { docsStyles } from '../docs-styles.ts';
import '@antiracism-kit/widgets/pledge-form';
import '@antiracism-kit/widgets/pledge-wall';

type Name = (typeof tokens)[number]['name'];

/** The live page of tokens: change any, see two widgets with it, its contrast, and the CSS to paste. */
export class DocsTokens extends LitElement {
  static override styles = docsStyles;
  static override properties: PropertyDeclarations = { values: { state: true }, behind: { state: true } };

  declare private values: TokenValues;
  declare private behind: string;

  constructor() {
    super();
    this.values = {};
    this.behind = '#ffffff';
  }

  #start = ({ target }: Event): void => {
    const name = (target as HTMLSelectElement).value as ThemeName;
    this.values = { ...themes[name].values };
    this.behind = name === 'high-contrast' ? '#000000' : '#ffffff';
  };

  #setBehind = ({ target }: Event): void => {
    this.behind = (target as HTMLInputElement).value;
  };

  #set = (name: Name, value: string): void => {
    const { [name]: _, ...others } = this.values;
    const usual = tokens.find((token) => token.name === name)?.value;
    this.values = value.trim() === '' || value === usual ? others : { ...others, [name]: value };
  };

  protected override render(): TemplateResult {
    return html`<p>
        <label>Start from <select @change=${this.#start}>
          ${Object.entries(themes).map(([name, { label }]) => html`<option value=${name}>${label}</option>`)}
        </select></label>
        <label>Page behind the widgets
          <input type="color" .value=${this.behind} @input=${this.#setBehind}></label>
      </p>
      <h3>Two widgets with these values</h3>
      <div class="columns preview" style=${styleMap({ background: this.behind, ...this.values })}>
        <div><ark-pledge-wall hub="https://hub.example" organisation="ZZ1"></ark-pledge-wall></div>
        <div><ark-pledge-form hub="https://hub.example" organisation="ZZ1"></ark-pledge-form></div>
      </div>
      ${this.#table()}
      ${this.#contrast()}
      <h3>CSS for your page</h3>
      <pre tabindex="0" role="region" aria-label="CSS for your page">${Object.keys(this.values).length > 0 ? themeCss(this.values) : 'Nothing: these are the NHS values.'}</pre>
      <p>
        <a download="tokens.json" href=${`data:application/json,${encodeURIComponent(JSON.stringify(designTokens(this.values), null, 2))}`}
          >Download all values for design tools (JSON)</a>. The format is that of the Design Tokens Community Group. The NHS values are in
        the package as <code>@antiracism-kit/widgets/tokens.json</code>.
      </p>`;
  }

  #table(): TemplateResult {
    return html`<div class="scroll" tabindex="0" role="region" aria-label="Tokens"><table>
      <caption>Every property, and what it is unless you set it</caption>
      <thead><tr><th scope="col">Property</th><th scope="col">Decides</th><th scope="col">NHS value</th><th scope="col">Your value</th></tr></thead>
      <tbody>${tokens.map(
        ({ name, about, value }) => html`<tr>
          <th scope="row"><code>${name}</code></th><td>${about}</td><td><code>${value}</code></td><td>${this.#control(name, value)}</td>
        </tr>`,
      )}</tbody>
    </table></div>`;
  }

  #control(name: Name, usual: string): TemplateResult {
    const value = this.values[name] ?? '';
    const change = (event: Event) => this.#set(name, (event.target as HTMLInputElement).value);
    const hex = /^#[\da-f]{6}$/i.test(value || usual) ? value || usual : '';
    const short = /^#[\da-f]{3}$/i.exec(value || usual)?.[0].replace(/[\da-f]/gi, '$&$&');
    return html`<input size="14" aria-label="Value of ${name}" placeholder=${usual} .value=${value} @change=${change}>
      ${hex || short ? html`<input type="color" aria-label="Colour of ${name}" .value=${hex || short} @input=${change}>` : ''}`;
  }

  #contrast(): TemplateResult {
    return html`<div class="scroll" tabindex="0" role="region" aria-label="Contrast"><table>
      <caption>Contrast of each two colours that meet</caption>
      <thead><tr><th scope="col">Where</th><th scope="col">Colours</th><th scope="col">Contrast</th><th scope="col">At least</th></tr></thead>
      <tbody>${checkColours(this.values, this.behind).map(
        ({ about, front, back, ratio, least, enough }) => html`<tr>
          <th scope="row">${about}</th><td><code>${front}</code> on <code>${back}</code></td>
          <td class=${enough === false ? 'bad' : ''}>${
            ratio === undefined ? 'Depends on the page' : `${ratio.toFixed(2)}${enough ? '' : ', too little'}`
          }</td><td>${least}</td>
        </tr>`,
      )}</tbody>
    </table></div>
    <p class="quiet">The formula is that of <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2, contrast ratio</a>:
      4.5 for words, 3 for the edges of what people use.</p>`;
  }
}

customElements.define('docs-tokens', DocsTokens);
