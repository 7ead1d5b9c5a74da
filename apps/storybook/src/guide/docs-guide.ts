import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { docsStyles } from '../docs-styles.ts';
import { guidance } from './guidance.ts';
import { snippetOf } from './snippet.ts';

/** How a web team uses a widget: what to paste, do and don't, and what it becomes on paper. */
export class DocsGuide extends LitElement {
  static override styles = docsStyles;
  static override properties: PropertyDeclarations = { widget: {} };

  /** Tag of the widget. */
  declare widget: string;

  protected override render(): TemplateResult | typeof nothing {
    const page = guidance[this.widget];
    if (!page) return nothing;
    const list = (title: string, items: readonly string[]) =>
      html`<div><h3>${title}</h3><ul>${items.map((item) => html`<li>${item}</li>`)}</ul></div>`;
    return html`<h3>What to paste</h3>
      <p>Put your hub’s address and your organisation’s ODS code in. The link is what people see until the widget is ready, and when it cannot be shown.</p>
      <pre tabindex="0" role="region" aria-label="What to paste">${snippetOf(this.widget, {})}</pre>
      <div class="columns">${list('Do', page.do)}${list('Do not', page.dont)}</div>
      <h3>On paper</h3>
      <p>Printed, text is 13 pt on white and links carry their address. Buttons, filters and pages of a list that were not opened are left out.</p>`;
  }
}

customElements.define('docs-guide', DocsGuide);
