import { html, type TemplateResult } from 'lit';

/** A heading at the level the page needs; scripts can move the focus to it. */
export function heading(level: number, className: string, content: unknown): TemplateResult {
  if (level <= 1) return html`<h1 class=${className} tabindex="-1">${content}</h1>`;
  if (level === 2) return html`<h2 class=${className} tabindex="-1">${content}</h2>`;
  if (level === 3) return html`<h3 class=${className} tabindex="-1">${content}</h3>`;
  if (level === 4) return html`<h4 class=${className} tabindex="-1">${content}</h4>`;
  if (level === 5) return html`<h5 class=${className} tabindex="-1">${content}</h5>`;
  return html`<h6 class=${className} tabindex="-1">${content}</h6>`;
}
