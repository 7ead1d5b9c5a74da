// A wall as somebody writes it by hand: one string of markup for everything, made again at every key.
import type { PublishedPage } from '@antiracism-kit/schema';

type Pledge = PublishedPage['items'][number];

const tags: Record<Pledge['outcome'], [className: string, words: string]> = {
  'not-updated': ['white', 'No update yet'],
  'in-progress': ['blue', 'In progress'],
  kept: ['green', 'Kept'],
  'partly-kept': ['yellow', 'Partly kept'],
  'not-kept': ['grey', 'Not kept'],
};
const unnamed = { individual: 'A colleague', team: 'A team', leader: 'A leader' };
const whoChoices = { '': 'All pledges', 'who:leader': 'Leaders', 'who:team': 'Teams', 'who:individual': 'Individuals' };
const sorts = { newest: 'Newest', 'due-soonest': 'Due soonest', 'recently-updated': 'Recently updated' };

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const safe = (text: string) => text.replace(/[&<>"']/g, (letter) => escapes[letter] ?? letter);
const months = 'January February March April May June July August September October November December'.split(' ');
const day = (iso: string) => {
  const [year, month, date] = iso.split('-').map(Number);
  return `${date} ${months[(month ?? 0) - 1]} ${year}`;
};
const number = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

function card({ id, by, fields, organisation, outcome, publishedOn, updates }: Pledge): string {
  const named = [by.name, by.role, by.team].filter((one) => one !== undefined);
  const author = safe([...(named.length > 0 ? named : [unnamed[fields.who]]), organisation.name].join(', '));
  const [className, words] = tags[outcome];
  return `<li class="nhsuk-card ark-card" data-id="${id}">
    <strong class="nhsuk-tag nhsuk-tag--${className}">${words}</strong>
    <blockquote class="ark-quote">${safe(fields.text)}</blockquote>
    <p class="ark-author">${author}</p>
    <ul class="ark-meta"><li>Made ${day(publishedOn)}</li><li>Due ${day(fields.dueDate)}</li></ul>
    <button class="nhsuk-link ark-open" type="button"><span>${updates.length > 0 ? 'Read updates on this pledge' : 'Read more about this pledge'}</span><span class="nhsuk-u-visually-hidden"> by ${author}</span></button>
  </li>`;
}

function option(kind: 'radios' | 'checkboxes', name: string, value: string, label: string): string {
  const type = kind === 'radios' ? 'radio' : 'checkbox';
  return `<div class="nhsuk-${kind}__item">
    <input class="nhsuk-${kind}__input" id="${name}-${value}" type="${type}" name="${name}" value="${value}"${kind === 'radios' && !value ? ' checked' : ''}>
    <label class="nhsuk-label nhsuk-${kind}__label" for="${name}-${value}">${safe(label)}</label>
  </div>`;
}

function group(legend: string, kind: 'radios' | 'checkboxes', name: string, choices: [string, string][]): string {
  return `<fieldset class="nhsuk-fieldset">
    <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">${legend}</legend>
    <div class="nhsuk-${kind} nhsuk-${kind}--small">${choices.map(([value, label]) => option(kind, name, value, label)).join('')}</div>
  </fieldset>`;
}

function filters({ choices }: PublishedPage): string {
  const outcomes = Object.entries(tags).map(([value, [, words]]): [string, string] => [`outcome:${value}`, words]);
  const priorities =
    choices?.priorities.map(({ value, label }): [string, string] => [`priority:${value}`, label]) ?? [];
  const organisations = choices?.organisations.map(({ value, label }): [string, string] => [value, label]) ?? [];
  return `<form class="nhsuk-details__text">
    <div class="nhsuk-form-group ark-search">
      <label class="nhsuk-label" for="search">Search the words of pledges</label>
      <input class="nhsuk-input" id="search" name="search" type="search" autocomplete="off" maxlength="80">
    </div>
    <div class="ark-groups">${group('Who made the pledge', 'radios', 'who', Object.entries(whoChoices))}${group('How it is going', 'checkboxes', 'facet', outcomes)}${group('Strategy priority', 'checkboxes', 'facet', priorities)}${group('Organisation', 'checkboxes', 'within', organisations)}</div>
    <div class="ark-actions"><button class="nhsuk-link" type="reset">Clear filters</button></div>
  </form>`;
}

const top = ({
  total = 0,
  tally,
}: PublishedPage) => `<h2 class="nhsuk-heading-l ark-title" tabindex="-1">Antiracism pledges</h2>
  <p class="nhsuk-body-l">${number(total)} pledges from people and teams</p>
  <p class="nhsuk-body">${number(tally?.updated ?? 0)} pledges have an update: ${tally?.kept} kept, ${tally?.partlyKept} partly kept, ${tally?.notKept} not kept and ${tally?.inProgress} in progress.</p>
  <details class="nhsuk-details nhsuk-expander ark-filters ark-screen-only">
    <summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">Filter pledges</span></summary>
  </details>
  <div class="ark-bar">
    <p class="nhsuk-body" role="status"></p>
    <div class="ark-sort ark-screen-only"><label for="sort">Sort by</label>
      <select class="nhsuk-select" id="sort">${Object.entries(sorts)
        .map(([value, label]) => `<option value="${value}">${label}</option>`)
        .join('')}</select>
    </div>
  </div>`;

const matches = ({ fields, updates }: Pledge, search: string) =>
  [fields.text, fields.measure, ...updates.map((update) => update.fields.text)]
    .join(' ')
    .toLowerCase()
    .includes(search);

const wall = document.querySelector<HTMLElement>('[data-wall]') as HTMLElement;
const page = (await (await fetch(wall.dataset.wall as string)).json()) as PublishedPage;
wall.innerHTML = `<div class="ark"><div>${top(page)}<ul class="ark-grid" tabindex="-1" aria-label="Antiracism pledges">${page.items.map(card).join('')}</ul></div></div>`;
const grid = wall.querySelector('.ark-grid') as HTMLElement;
const status = wall.querySelector('[role=status]') as HTMLElement;
const say = (shown: number) => {
  const all = `${number(page.items.length)} pledges`;
  status.textContent = shown === page.items.length ? `Showing ${all}` : `Showing ${number(shown)} of ${all}`;
};
say(page.items.length);

function search({ target }: Event): void {
  const words = (target as HTMLInputElement).value.trim().toLowerCase();
  const found = page.items.filter((pledge) => matches(pledge, words.length > 1 ? words : ''));
  grid.innerHTML = found.map(card).join('');
  say(found.length);
}

const details = wall.querySelector('details') as HTMLElement;
details.addEventListener('toggle', () => {
  if (details.querySelector('form')) return;
  details.insertAdjacentHTML('beforeend', filters(page));
  details.querySelector('form')?.addEventListener('input', search);
});
