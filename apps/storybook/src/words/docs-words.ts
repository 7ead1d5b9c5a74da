import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { docsStyles } from '../docs-styles.ts';
import { wordsFor } from './words.ts';

/** Every word of a widget in English and Welsh, from the files that the widget itself reads. */
export class DocsWords extends LitElement {
  static override styles = docsStyles;
  static override properties: PropertyDeclarations = { widget: {} };

  /** Tag of the widget. */
  declare widget: string;

  protected override render(): TemplateResult {
    const lines = (forms: readonly string[]) => forms.map((form) => html`<div>${form}</div>`);
    return html`<p>‹1› is a place that the widget fills, such as a number or a name. A sentence with several forms has a line for each. The
        Welsh is a draft until a translator has checked it.</p>
      <div class="scroll" tabindex="0" role="region" aria-label="Words"><table>
        <caption>Words of <code>&lt;${this.widget}&gt;</code></caption>
        <thead><tr><th scope="col">Key</th><th scope="col">English</th><th scope="col">Cymraeg (draft)</th></tr></thead>
        <tbody>${wordsFor(this.widget).map(
          ({ key, en, cy }) => html`<tr>
            <th scope="row"><code>${key}</code></th><td lang="en">${lines(en)}</td><td lang="cy">${lines(cy)}</td>
          </tr>`,
        )}</tbody>
      </table></div>`;
  }
}

customElements.define('docs-words', DocsWords);
