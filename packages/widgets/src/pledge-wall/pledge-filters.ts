import type { PublishedPage } from '@antiracism-kit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { adopt } from '../core/adopt.ts';
import type { Language } from '../core/language.ts';
import {
  type FilterChoice as Choice,
  checkboxGroup as checkboxes,
  filterGroup as group,
  filterOption as option,
} from '../fields/filter-options.ts';
import { pledgeFilters } from '../locales/en/pledge-filters.ts';
import type { Locale } from '../locales/locale.ts';
import { pledgeFiltersStyles } from './pledge-filters.styles.ts';
import type { PledgeQuery } from './pledge-query.ts';

/** What the filter form shows and tells. */
export interface Filters {
  words: Locale['pledgeWall'];
  choices: PublishedPage['choices'];
  /** Filters as people choose, without a button: nothing has to be fetched. */
  live: boolean;
  onChoose: (query: Omit<PledgeQuery, 'sort'>) => void;
}

/** What the controls of the form say. */
function readForm(form: HTMLFormElement): Omit<PledgeQuery, 'sort'> {
  const data = new FormData(form);
  const all = (name: string) => data.getAll(name).map(String).filter(Boolean);
  const search = all('search').join(' ').trim();
  // the hub looks for two letters or more
  return { search: search.length > 1 ? search : '', facets: all('facet').concat(all('who')), within: all('within') };
}

const asChoices = (facet: string, labels: Record<string, string>): Choice[] =>
  Object.entries(labels).map(([value, label]) => ({ value: `${facet}:${value}`, label }));

/** The form people filter a wall with, in this language, its styles given to the wall's root. Fetched when the filters open. */
export async function filtersFor(root: ParentNode, language: Language): Promise<(filters: Filters) => TemplateResult> {
  adopt(root, pledgeFiltersStyles);
  const locale = language === 'cy' ? await import('../locales/cy.ts') : { pledgeFilters };
  return (filters) => render(locale.pledgeFilters, filters);
}

const noChoices = { systems: [], organisations: [], priorities: [] };

function render(own: Locale['pledgeFilters'], { words, choices = noChoices, live, onChoose }: Filters): TemplateResult {
  const everyone = { value: '', label: own.everyone };
  const priorities = choices.priorities.map(({ value, label }) => ({ value: `priority:${value}`, label }));
  const choose = (event: Event) => {
    event.preventDefault();
    onChoose(readForm(event.currentTarget as HTMLFormElement));
  };
  return html`<form class="nhsuk-details__text" novalidate @submit=${choose} @input=${live ? choose : nothing} @reset=${() => onChoose({ search: '', facets: [], within: [] })}>
    <div class="nhsuk-form-group ark-search">
      <label class="nhsuk-label" for="search">${own.search}</label>
      <input class="nhsuk-input" id="search" name="search" type="search" autocomplete="off" maxlength="80" />
    </div>
    <div class="ark-groups">
      ${group(
        own.who,
        [everyone, ...asChoices('who', own.whoChoices)].map((choice) =>
          option('radios', 'who', choice, choice === everyone),
        ),
        'nhsuk-radios nhsuk-radios--small',
      )}
      ${checkboxes(words.outcome, 'facet', asChoices('outcome', words.outcomes))}
      ${checkboxes(words.priority, 'facet', priorities)} ${checkboxes(own.system, 'within', choices.systems)}
      ${checkboxes(own.organisation, 'within', choices.organisations)}
    </div>
    <div class="ark-actions">
      ${live ? nothing : html`<button class="nhsuk-button nhsuk-button--small">${own.show}</button>`}
      <button class="nhsuk-link" type="reset">${words.clear}</button>
    </div>
  </form>`;
}
