import { boardUpdateOverdueSince } from '@antiracism-kit/schema/promises';
import { html, nothing, type TemplateResult } from 'lit';
import { progressBar } from './progress-bar.ts';
import { actionsIn, type Entry } from './progress-entries.ts';
import { type List, readButton } from './progress-list.ts';

function boardLine({ source: { strategy }, words, day, today }: List): unknown {
  const overdue = boardUpdateOverdueSince(strategy, today);
  if (overdue) return html` · <strong>${words.boardOverdue(day(overdue))}</strong>`;
  const next = strategy.governance?.nextBoardUpdate;
  return next && next >= today ? ` · ${words.nextBoard(day(next))}` : nothing;
}

/** What stands above the list: when it was updated, how many actions stand how, and the filters once somebody opens them. */
export function progressTop(
  entries: readonly Entry[],
  list: List,
  filters: TemplateResult | undefined,
  onFilters: () => void,
): TemplateResult {
  const { source, words, day } = list;
  const last = Object.values(source.latest).sort().at(-1);
  return html`<p class="nhsuk-body">${last ? words.updated(day(last)) : words.noUpdates}${boardLine(list)}</p>
    ${readButton({ ref: 'strategy' }, words.readAll, list)}
    ${
      actionsIn(entries).length
        ? html`${progressBar(entries, words)}
            <details class="nhsuk-body ark-screen-only" @toggle=${onFilters}>
              <summary class="nhsuk-link">${words.filters}</summary>
              ${filters}
            </details>`
        : html`<p class="nhsuk-body-l">${words.developing}</p>`
    }`;
}
