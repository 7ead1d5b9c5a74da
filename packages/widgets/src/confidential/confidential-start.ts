import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../core/heading.ts';
import type { Language } from '../core/language.ts';
import { actionButton } from '../fields/button.ts';
import type { Locale } from '../locales/locale.ts';
import { supportBlock } from '../support/support-block.ts';
import type { Gatekeeper } from './gatekeeper.ts';
import type { Readers } from './readers.ts';

/** What the pages without a question show. */
export interface StartView {
  readonly at: { readonly hub: string; readonly organisation: string } | undefined;
  readonly level: number;
  readonly language: Language;
  readonly words: Locale['confidentialForm'];
  readonly keeper: Gatekeeper;
  /** What became of the answers, when they are gone. */
  readonly said: string | undefined;
}

/** Address of a confidential page of the hub, in the same language. */
export const addressOf = (at: StartView['at'], language: Language, path: string): string =>
  `${at?.hub}/confidential/${at?.organisation}${path}${language === 'cy' ? '?lang=cy' : ''}`;

/** What this is and is not, where help is, and who can read it, before the first question; or why there is none. */
export function confidentialStart(view: StartView, onStart: () => void): TemplateResult {
  const { at, level, language, words, said, keeper } = view;
  const { gate } = keeper;
  if (gate.state === 'insecure' || gate.state === 'no-keys') return closed(view, words.closed[gate.state]);
  const link = (address: string, text: string) =>
    html`<p class="nhsuk-body"><a class="nhsuk-link" href=${address}>${text}</a></p>`;
  return html`${heading(level, 'nhsuk-heading-l', words.heading)}
    <p class="nhsuk-body" role="status">${said}</p>
    <p class="nhsuk-body">${words.intro}</p>
    <p class="nhsuk-body">${words.notReport}</p>
    ${help(view)} ${heading(level + 1, 'nhsuk-heading-m', words.phone.heading)}
    <p class="nhsuk-body">${words.phone.text}</p>
    <slot name="phone"></slot>
    ${heading(level + 1, 'nhsuk-heading-m', words.who.heading)}
    <p class="nhsuk-body">${words.who.text}</p>
    ${gate.state === 'open' ? whoCanRead(gate.readers, words) : nothing}
    ${link(addressOf(at, language, '/safe'), words.safe)}
    ${gate.state === 'open' ? actionButton(words.start, onStart) : nothing}
    ${gate.state === 'away' ? actionButton(words.tryAgain, () => void keeper.check(at)) : nothing}
    <p class="nhsuk-body" role="status">
      ${gate.state === 'checking' ? words.checking : gate.state === 'away' ? words.away : nothing}
    </p>
    ${link(addressOf(at, language, '/receipt'), words.receiptLink)}`;
}

/** The people of a list with what they do, and the words it can be checked by. */
export const whoCanRead = ({ set, listWords, signerWords, isNamed }: Readers, { who }: Locale['confidentialForm']) =>
  html`<ul class="nhsuk-list nhsuk-list--bullet">
      ${set.members.map(({ name, role }) => html`<li>${name}, ${role}</li>`)}
    </ul>
    <p class="nhsuk-body">${who.spare}</p>
    <p class="nhsuk-body">${isNamed ? who.named : who.signed}</p>
    <p class="nhsuk-body ark-words" translate="no" lang="en">${signerWords}</p>
    <p class="nhsuk-body">${who.list}</p>
    <p class="nhsuk-body ark-words" translate="no" lang="en">${listWords}</p>`;

function closed(view: StartView, text: string): TemplateResult {
  const { level, words } = view;
  return html`${heading(level, 'nhsuk-heading-l', words.closed.heading)}
    <p class="nhsuk-body">${text}</p>
    <p class="nhsuk-body">${words.closed.talk}</p>
    ${help(view)}`;
}

const help = ({ keeper, words, level, language }: StartView): TemplateResult =>
  supportBlock(keeper.support, words.support, level + 1, language);
