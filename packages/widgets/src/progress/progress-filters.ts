import { actionStates, countStates, stateOf } from '@antiracism-kit/schema/promises';
import { html, type TemplateResult } from 'lit';
import { adopt } from '../core/adopt.ts';
import { checkboxGroup } from '../fields/filter-options.ts';
import type { Locale } from '../locales/locale.ts';
import { pledgeFiltersStyles } from '../pledge-wall/pledge-filters.styles.ts';
import { actionsIn, type Entry } from './progress-entries.ts';

/** What the filter form shows and tells. */
export interface ProgressFilters {
  readonly words: Locale['progress'];
  readonly entries: readonly Entry[];
  readonly onChoose: (matches: (entry: Entry) => boolean) => void;
}

/** The form people filter actions with, its styles given to the widget's root. Fetched when the filters open. */
export async function progressFiltersFor(root: ParentNode): Promise<(filters: ProgressFilters) => TemplateResult> {
  adopt(root, pledgeFiltersStyles);
  return render;
}

// values of one filter widen the choice, different filters narrow it
const fits = (wanted: readonly string[], has: string | undefined) =>
  wanted.length === 0 || (has !== undefined && wanted.includes(has));

function render({ words, entries, onChoose }: ProgressFilters): TemplateResult {
  const actions = actionsIn(entries);
  const counts = countStates(actions);
  const owners = [...new Set(actions.map(({ owner }) => owner.role))].sort();
  const priorities = new Map(entries.map(({ priority: { id, title } }) => [id, title]));
  const choose = ({ currentTarget }: Event) => {
    const data = new FormData(currentTarget as HTMLFormElement);
    const [wanted, states, indexes] = ['priority', 'state', 'owner'].map((name) => data.getAll(name).map(String)) as [
      string[],
      string[],
      string[],
    ];
    // a role is no part of an id
    const roles = indexes.flatMap((index) => owners[Number(index)] ?? []);
    onChoose(
      ({ priority, action }) =>
        fits(wanted, priority.id) && fits(states, action && stateOf(action)) && fits(roles, action?.owner.role),
    );
  };
  return html`<form class="nhsuk-details__text" novalidate @submit=${(event: Event) => event.preventDefault()} @input=${choose} @reset=${() => onChoose(() => true)}>
    <div class="ark-groups">
      ${checkboxGroup(
        words.priority,
        'priority',
        [...priorities].map(([value, label]) => ({ value, label })),
      )}
      ${checkboxGroup(
        words.state,
        'state',
        actionStates.filter((state) => counts[state] > 0).map((value) => ({ value, label: words.states[value] })),
      )}
      ${checkboxGroup(
        words.owner,
        'owner',
        owners.map((label, index) => ({ value: String(index), label })),
      )}
    </div>
    <div class="ark-actions"><button class="nhsuk-link" type="reset">${words.clear}</button></div>
  </form>`;
}
