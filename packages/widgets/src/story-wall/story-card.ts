import { html, type TemplateResult } from 'lit';
import { heading } from '../core/heading.ts';
import type { Locale } from '../locales/locale.ts';
import { beginningOf, type PublishedStory, shownKinds, textsOf } from './published-story.ts';

type Words = Locale['storyWall'];

/** Who a story is from, as its author chose to be shown, with the organisation and the year: no day that tells who was on shift. */
export function fromWhom({ by, organisation, publishedOn }: PublishedStory, words: Words): string {
  const named = [by.name, by.role, by.team].filter(Boolean);
  return [...(named.length > 0 ? named : [words.unnamed]), organisation.name, publishedOn].join(', ');
}

/** The tag that says what sort of story it is. */
export const kindTag = ({ kind }: PublishedStory, words: Words): TemplateResult =>
  html`<strong class=${shownKinds[kind].tag}>${words.kinds[kind]}</strong>`;

/** What a story is called: its title, or what sort of story it is. */
export const titleOf = ({ fields, kind }: PublishedStory, words: Words): string => fields.title ?? words.kinds[kind];

/** One story on the wall. */
export function storyCard(story: PublishedStory, words: Words, level: number, open: () => void): TemplateResult {
  const [, text] = textsOf(story)[0] ?? ['', ''];
  const title = titleOf(story, words);
  return html`<li class="nhsuk-card ark-card" part="card" data-id=${story.id}>
    ${kindTag(story, words)} ${heading(level, 'nhsuk-heading-s', title)}
    <p class="nhsuk-body ark-beginning">${beginningOf(text)}</p>
    <p class="nhsuk-body-s">${fromWhom(story, words)}</p>
    <button class="nhsuk-link ark-open" type="button" @click=${open}>${words.read}<span class="nhsuk-u-visually-hidden">: ${title}</span></button>
  </li>`;
}
