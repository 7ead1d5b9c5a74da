import type { Organisation } from '@antiracism-kit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../core/heading.ts';
import type { Language } from '../core/language.ts';
import { actionButton } from '../fields/button.ts';
import type { Locale } from '../locales/locale.ts';
import { supportBlock } from '../support/support-block.ts';
import type { StoryAnswers } from './story-answers.ts';

/** What the pages without a question show. */
export interface StoryStartView {
  readonly level: number;
  readonly language: Language;
  readonly words: Locale['storyForm'];
  readonly organisationName: string | undefined;
  /** `none` when the organisation has added no contacts; absent while nothing is known. */
  readonly support: Organisation['support'] | 'none';
  /** What became of the answers, when they are gone. */
  readonly said: string | undefined;
}

/** What can be shared, what this is not, and where help is, before the first question. */
export function storyStart(
  view: StoryStartView,
  offered: readonly NonNullable<StoryAnswers['what']>[],
  onStart: () => void,
): TemplateResult {
  const { level, words, organisationName, said } = view;
  return html`${heading(level, 'nhsuk-heading-l', words.heading)}
    <p class="nhsuk-body">${words.intro(organisationName)}</p>
    <ul class="nhsuk-list nhsuk-list--bullet">
      ${offered.map((kind) => (words.list[kind] ? html`<li>${words.list[kind]}</li>` : nothing))}
    </ul>
    <p class="nhsuk-body">${words.notReport}</p>
    ${actionButton(words.start, onStart)}
    <p class="nhsuk-body" role="status">${said}</p>
    ${help(view)}`;
}

/** An experience is not shared here: the page for it, whom else to turn to, and how to ask for a talk. */
export function storyClosed(view: StoryStartView, page: string, onTalk: (() => void) | undefined): TemplateResult {
  const { level, words } = view;
  return html`${heading(level, 'nhsuk-heading-l', words.closed.heading)}
    <p class="nhsuk-body"><a class="nhsuk-link" href=${page} target="_blank" rel="noreferrer">${words.closed.link}</a></p>
    ${help(view)} ${onTalk ? actionButton(words.closed.talk, onTalk) : nothing}`;
}

const help = ({ support, words, level, language }: StoryStartView): TemplateResult =>
  supportBlock(support, words.support, level + 1, language);
