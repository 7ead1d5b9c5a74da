import { html, type TemplateResult } from 'lit';
import { formatDay } from '../core/format-day.ts';
import type { Language } from '../core/language.ts';
import type { Locale } from '../locales/locale.ts';
import type { PublishedPledge } from './pledge-query.ts';

type Words = Locale['pledgeWall'];

/** The class of each tag. */
export const tags: Record<PublishedPledge['outcome'], string> = {
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

/** Everything a card says, in the order it says it. */
export function cardTexts(pledge: PublishedPledge, words: Words, language: Language): string[] {
  const author = authorOf(pledge, words);
  return [
    words.outcomes[pledge.outcome],
    pledge.fields.text,
    author,
    words.made(formatDay(pledge.publishedOn, language)),
    words.due(formatDay(pledge.fields.dueDate, language)),
    pledge.updates.length > 0 ? words.readUpdates : words.readMore,
    ` ${words.by(author)}`,
  ];
}

/** One pledge on the wall. */
export function pledgeCard(
  pledge: PublishedPledge,
  words: Words,
  language: Language,
  open: (pledge: PublishedPledge) => void,
): TemplateResult {
  const [outcome, text, author, made, due, read, by] = cardTexts(pledge, words, language);
  return html`<li class="nhsuk-card ark-card" part="card" data-id=${pledge.id}>
    <strong class=${tags[pledge.outcome]}>${outcome}</strong>
    <blockquote class="ark-quote">${text}</blockquote>
    <p class="ark-author">${author}</p>
    <ul class="ark-meta"><li>${made}</li><li>${due}</li></ul>
    <button class="nhsuk-link ark-open ark-screen-only" type="button" @click=${() => open(pledge)}><span>${read}</span><span class="nhsuk-u-visually-hidden">${by}</span></button>
  </li>`;
}
