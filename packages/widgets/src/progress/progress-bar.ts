import { type ActionState, actionStates, countStates } from '@antiracism-kit/schema/promises';
import { html, svg, type TemplateResult } from 'lit';
import type { Locale } from '../locales/locale.ts';
import { actionsIn, type Entry } from './progress-entries.ts';
import { tags } from './state-tag.ts';

// the styles give each state a pattern of its own, which needs no colour
const part = (state: ActionState, from: number, share: number) =>
  svg`<g class=${tags[state]} data-state=${state}><rect x="${from}%" width="${share}%" height="100%" /><line x1="${from}%" x2="${from + share}%" y1="50%" y2="50%" /></g>`;

/** How many actions stand how: a sentence that is also the key to the bar below it. */
export function progressBar(entries: readonly Entry[], words: Locale['progress']): TemplateResult {
  const actions = actionsIn(entries);
  const counts = countStates(actions);
  const states = actionStates.filter((state) => counts[state] > 0);
  let from = 0;
  const bar = states.map((state) => {
    const share = (100 * counts[state]) / actions.length;
    from += share;
    return part(state, from - share, share);
  });
  const key = states.map(
    (state, index) =>
      html`${index ? ', ' : ' '}<span class="ark-key"><svg class="ark-swatch" aria-hidden="true">${part(state, 0, 100)}</svg>${words.number(counts[state])} ${words.states[state].toLowerCase()}</span>`,
  );
  return html`<p class="nhsuk-body" id="counts">${words.actions(actions.length)}:${key}</p>
    <svg class="ark-stack" role="img" aria-labelledby="counts">${bar}</svg>`;
}
