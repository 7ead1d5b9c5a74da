import type { PublishedPage } from '@antiracism-kit/schema';
import { html, type TemplateResult } from 'lit';
import { adopt } from '../core/adopt.ts';
import { checkboxGroup, type FilterChoice, filterGroup, filterOption } from '../fields/filter-options.ts';
import type { Locale } from '../locales/locale.ts';
import { pledgeFiltersStyles } from '../pledge-wall/pledge-filters.styles.ts';
import { shownKinds } from './published-story.ts';
import { type StoryQuery, whole } from './story-source.ts';

/** What the filter form shows and tells. */
export interface StoryFilters {
  readonly words: Locale['storyWall'];
  readonly choices: PublishedPage['choices'];
  readonly onChoose: (query: StoryQuery) => void;
}

/** What the controls of the form say. */
function readForm(form: HTMLFormElement): StoryQuery {
  const data = new FormData(form);
  const all = (name: string) => data.getAll(name).map(String).filter(Boolean);
  const search = all('search').join(' ').trim();
  // the hub looks for two letters or more
  return { kinds: all('kind'), search: search.length > 1 ? search : '', facets: all('facet'), within: all('within') };
}

/** The form people filter a wall with, its styles given to the wall's root. Fetched when the filters open. */
export async function storyFiltersFor(root: ParentNode): Promise<(filters: StoryFilters) => TemplateResult> {
  adopt(root, pledgeFiltersStyles);
  return render;
}

const as = (facet: string, choices: readonly FilterChoice[]) =>
  choices.map(({ value, label }) => ({ value: `${facet}:${value}`, label }));

const noChoices: NonNullable<PublishedPage['choices']> = { systems: [], organisations: [], priorities: [] };

function render({ words, choices = noChoices, onChoose }: StoryFilters): TemplateResult {
  const everything = { value: '', label: words.everything };
  const kinds = Object.keys(shownKinds).map((value) => ({
    value,
    label: words.kinds[value as keyof typeof shownKinds],
  }));
  const choose = (event: Event) => {
    event.preventDefault();
    onChoose(readForm(event.currentTarget as HTMLFormElement));
  };
  const themes = Object.entries(words.themes).map(([value, label]) => ({ value, label }));
  const years = (choices.years ?? []).map((year) => ({ value: year, label: year }));
  return html`<form class="nhsuk-details__text" novalidate @submit=${choose} @reset=${() => onChoose(whole)}>
    <div class="nhsuk-form-group ark-search">
      <label class="nhsuk-label" for="search">${words.search}</label>
      <input class="nhsuk-input" id="search" name="search" type="search" autocomplete="off" maxlength="80" />
    </div>
    <div class="ark-groups">
      ${filterGroup(
        words.kind,
        [everything, ...kinds].map((choice) => filterOption('radios', 'kind', choice, choice === everything)),
        'nhsuk-radios nhsuk-radios--small',
      )}
      ${checkboxGroup(words.theme, 'facet', as('theme', themes))} ${checkboxGroup(words.year, 'facet', as('year', years))}
      ${checkboxGroup(words.priority, 'facet', as('priority', choices.priorities))}
      ${checkboxGroup(words.system, 'within', choices.systems)}
      ${checkboxGroup(words.organisation, 'within', choices.organisations)}
    </div>
    <div class="ark-actions">
      <button class="nhsuk-button nhsuk-button--small">${words.show}</button>
      <button class="nhsuk-link" type="reset">${words.clear}</button>
    </div>
  </form>`;
}
