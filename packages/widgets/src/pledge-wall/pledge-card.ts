import { html, type TemplateResult } from 'lit';
import { formatDay } from '../core/format-day.ts';
import type { Language } from '../core/language.ts';
import type { Locale } from '../locales/locale.ts';
import type { PublishedPledge } from './pledge-query.ts';

type Words = Locale['pledgeWall'];

const tags: Record<PublishedPledge['outcome'], string> = {
  'not-updated': 'nhsuk-tag nhsuk-tag--white',
  'in-progress': 'nhsuk-tag nhsuk-tag--blue',
  kept: 'nhsuk-tag nhsuk-tag--green',
  'partly-kept': 'nhsuk-tag nhsuk-tag--yellow',
  'not-kept': 'nhsuk-tag nhsuk-tag--grey',
};

/** Who a pledge is by, as its author chose to be shown, with the organisation. */
export function authorOf({ by, fields, organisation }: PublishedPledge, words: Words): string {
  const named = [by.name, by.role, by.team].filter(Boolean);
  return [...(named.length > 0 ? named : [words.unnamed[fields.who]]), organisation.name].join(', ');
}

/** The tag that says how a pledge is going. */
export const outcomeTag = (outcome: PublishedPledge['outcome'], words: Words): TemplateResult =>
  html`<strong class=${tags[outcome]}>${words.outcomes[outcome]}</strong>`;

/** One pledge on the wall. */
export function pledgeCard(
  pledge: PublishedPledge,
  words: Words,
  language: Language,
  open: (pledge: PublishedPledge) => void,
): TemplateResult {
  const author = authorOf(pledge, words);
  return html`<li class="nhsuk-card ark-card" data-id=${pledge.id}>
    ${outcomeTag(pledge.outcome, words)}
    <blockquote class="ark-quote">${pledge.fields.text}</blockquote>
    <p class="ark-author">${author}</p>
    <ul class="ark-meta">
      <li>${words.made(formatDay(pledge.publishedOn, language))}</li>
      <li>${words.due(formatDay(pledge.fields.dueDate, language))}</li>
    </ul>
    <button class="nhsuk-link ark-open" type="button" @click=${() => open(pledge)}>
      ${pledge.updates.length > 0 ? words.readUpdates : words.readMore}<span class="nhsuk-u-visually-hidden"> ${words.by(author)}</span>
    </button>
  </li>`;
}
