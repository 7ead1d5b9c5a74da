import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { docsStyles } from '../docs-styles.ts';

/** A list that opens entry by entry: there are thousands of rows that nobody may want to read. */
export class DocsList extends LitElement {
  static override styles = docsStyles;
  static override properties: PropertyDeclarations = { opened: { state: true } };

  declare private opened: ReadonlySet<string>;

  constructor() {
    super();
    this.opened = new Set();
  }

  /** An entry with what always stands on it, and what is in it. */
  protected entry(name: string, summary: unknown, inside: () => TemplateResult): TemplateResult {
    return html`<details @toggle=${() => this.#open(name)}>
      <summary><strong>${name}</strong>${summary}</summary>
      ${this.opened.has(name) ? inside() : nothing}
    </details>`;
  }

  #open(name: string): void {
    if (!this.opened.has(name)) this.opened = new Set([...this.opened, name]);
  }
}
