import { html, type TemplateResult } from 'lit';
import type { Entry } from './entries.ts';

/** A table of fields; `also` adds a column. */
export function entriesTable(
  caption: string,
  entries: readonly Entry[],
  also?: { readonly title: string; readonly of: (entry: Entry) => string },
): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}><table>
    <caption>${caption}</caption>
    <thead><tr>
      <th scope="col">Field</th><th scope="col">What it is</th><th scope="col">Type and limits</th>${also ? html`<th scope="col">${also.title}</th>` : ''}
    </tr></thead>
    <tbody>${entries.map(
      (entry) => html`<tr>
        <th scope="row"><code>${entry.path}</code></th>
        <td>${entry.about}</td>
        <td>${[entry.type, ...(entry.needed ? [] : ['can be left out']), ...entry.limits].join('; ')}</td>
        ${also ? html`<td>${also.of(entry)}</td>` : ''}
      </tr>`,
    )}</tbody>
  </table></div>`;
}
