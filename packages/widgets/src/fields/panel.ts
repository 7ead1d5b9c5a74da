import { html, type TemplateResult } from 'lit';
import { heading } from '../core/heading.ts';

/** The green panel that says a thing was done; or, as an interruption, the blue one that asks before it is. */
export function panel(level: number, title: string, body: unknown, variant?: 'interruption'): TemplateResult {
  return html`<div class="nhsuk-panel${variant ? ' nhsuk-panel--interruption' : ''}">
    ${heading(level, `nhsuk-panel__heading${variant ? ' nhsuk-panel__heading--l' : ''}`, title)}
    <div class="nhsuk-panel__body">${body}</div>
  </div>`;
}
