import type { Kind, Output, Sort } from '@antiracism-kit/schema';
import { type Form, formOf } from '../console/form.ts';
import { locales } from './locales.ts';

type Choices = NonNullable<Output<'listPublished'>['choices']>;

/** A group of choices, as `wall-filters.njk` shows it. */
interface Group {
  readonly as: 'radios' | 'checkboxes' | 'select';
  readonly name: string;
  readonly id: string;
  readonly label: string;
  readonly items: readonly { readonly value: string; readonly text: string; readonly checked: boolean }[];
}

/** What a wall's page was asked for in its address. */
export interface WallQuery {
  readonly input: Readonly<Record<string, string | readonly string[]>>;
  readonly form: Form;
  /** Whether it is a part of the wall. */
  readonly isFiltered: boolean;
}

const filled = ([, value]: [string, string | readonly string[]]) => value.length > 0;

/** Reads the filters, the order and the place in the list from an address. */
export function wallQuery(query: unknown, kinds: readonly string[]): WallQuery {
  const form = formOf(query);
  const some = (name: string) => form.all(name).filter(Boolean);
  const search = form.text('search').trim();
  const kind = some('kind');
  const filters = Object.entries({
    facet: [...some('facet'), ...some('who')],
    within: some('within'),
    // the hub looks for two letters or more
    search: search.length > 1 ? search : '',
  }).filter(filled);
  const place = Object.entries({ sort: form.text('sort'), after: form.text('after') }).filter(filled);
  const input = { ...Object.fromEntries([...filters, ...place]), kind: kind.length > 0 ? kind : kinds, size: '24' };
  return { input, form, isFiltered: filters.length > 0 || kind.length > 0 };
}

// the next page, with the same filters
function nextAt({ form }: WallQuery, next: string | undefined): string | undefined {
  if (next === undefined) return undefined;
  const kept = ['kind', 'search', 'who', 'facet', 'within', 'sort', 'lang'].flatMap((name) =>
    form.all(name).map((value): [string, string] => [name, value]),
  );
  return `?${new URLSearchParams([...kept.filter(([, value]) => value !== ''), ['after', next]])}`;
}

const groupsWith = ({ form }: WallQuery) => {
  const items = (name: string, labels: Readonly<Record<string, string>>, facet = '') =>
    Object.entries(labels).map(([key, text]) => {
      const value = facet && key ? `${facet}:${key}` : key;
      const isOpen = value === '' && form.text(name) === '';
      return { value, text, checked: isOpen || form.all(name).includes(value) };
    });
  return (
    as: Group['as'],
    id: string,
    name: string,
    label: string,
    labels: Readonly<Record<string, string>>,
    facet = '',
  ): Group => ({
    ...{ as, id, name, label },
    items: items(name, labels, facet),
  });
};

const named = (choices: readonly { value: string; label: string }[]): Record<string, string> =>
  Object.fromEntries(choices.map(({ value, label }) => [value, label]));

const none: Choices = { systems: [], organisations: [], priorities: [] };

/** What a wall of pledges can be filtered and sorted by, in the words of the widget. */
export function pledgeGroups(query: WallQuery, lang: 'en' | 'cy', choices: Choices = none): Group[] {
  const { pledgeWall: words, pledgeFilters: own } = locales[lang];
  const group = groupsWith(query);
  return [
    group('radios', 'who', 'who', own.who, { '': own.everyone, ...own.whoChoices }, 'who'),
    group('checkboxes', 'outcome', 'facet', words.outcome, words.outcomes, 'outcome'),
    group('checkboxes', 'priority', 'facet', words.priority, named(choices.priorities), 'priority'),
    group('checkboxes', 'system', 'within', own.system, named(choices.systems)),
    group('checkboxes', 'organisation', 'within', own.organisation, named(choices.organisations)),
    group('select', 'sort', 'sort', words.sort, words.sorts satisfies Record<Sort, string>),
  ].filter(({ items }) => items.length > 0);
}

/** What a wall of stories can be filtered by, in the words of the widget. */
export function storyGroups(
  query: WallQuery,
  lang: 'en' | 'cy',
  choices: Choices = none,
  kinds: readonly Kind[] = [],
): Group[] {
  const { storyWall: words } = locales[lang];
  const group = groupsWith(query);
  const kindNames: Readonly<Record<string, string>> = words.kinds;
  const types = Object.fromEntries(kinds.map(({ name }) => [name, kindNames[name] ?? name]));
  const years = Object.fromEntries((choices.years ?? []).map((year) => [year, year]));
  return [
    group('radios', 'kind', 'kind', words.kind, { '': words.everything, ...types }),
    group('checkboxes', 'theme', 'facet', words.theme, words.themes, 'theme'),
    group('checkboxes', 'year', 'facet', words.year, years, 'year'),
    group('checkboxes', 'priority', 'facet', words.priority, named(choices.priorities), 'priority'),
    group('checkboxes', 'system', 'within', words.system, named(choices.systems)),
    group('checkboxes', 'organisation', 'within', words.organisation, named(choices.organisations)),
  ].filter(({ items }) => items.length > 0);
}

/** What the page of a wall says around its list: how much is shown, the way to the next page, and the words of its filters. */
export function wallView(
  query: WallQuery,
  lang: 'en' | 'cy',
  of: 'pledges' | 'stories',
  found: Output<'listPublished'>,
) {
  const { pledgeWall, pledgeFilters, storyWall } = locales[lang];
  const { search, show } = of === 'pledges' ? pledgeFilters : storyWall;
  const { filters, clear, showing, noMatch } = of === 'pledges' ? pledgeWall : storyWall;
  const { items, total, next } = found;
  // only the first page knows where it is in the list
  const isFirst = query.form.text('after') === '';
  return {
    filterWords: { search, show, filters, clear, noMatch },
    search: query.form.text('search'),
    isFiltered: query.isFiltered,
    showing: isFirst && items.length > 0 ? showing(1, items.length, total) : undefined,
    next: nextAt(query, next),
  };
}
