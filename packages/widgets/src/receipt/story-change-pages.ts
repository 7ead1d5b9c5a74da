import { messageLimits } from '@antiracism-kit/schema/message';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../core/heading.ts';
import { linkButton, submitButton } from '../fields/button.ts';
import { checkboxes } from '../fields/checkboxes.ts';
import { panel } from '../fields/panel.ts';
import { sendingStatus } from '../fields/sending-status.ts';
import { textArea } from '../fields/text-area.ts';
import type { StoryPages } from './story-pages.ts';

/** A form of one page that sends something. */
export const sendingForm = (content: unknown, send: () => void): TemplateResult => {
  const onSubmit = (event: Event) => {
    event.preventDefault();
    send();
  };
  return html`<form novalidate @submit=${onSubmit}>${content}</form>`;
};

/** A message to the team. */
export function replyPage(pages: StoryPages): TemplateResult {
  const { words, links, faults, sending } = pages;
  const { level, words: common } = links.form();
  const { label, hint, send } = words.reply;
  const field = textArea({
    id: 'message',
    label,
    hint,
    level,
    error: faults[0]?.text,
    words: common.fields,
    value: pages.message,
    max: messageLimits.max,
    onInput: (message) => pages.change({ message }),
  });
  return sendingForm(html`${field}${sendingStatus(sending, words.sending, send)}`, () => pages.reply());
}

/** What the author allows from now on. */
export function consentPage(pages: StoryPages): TemplateResult {
  const { words, links, sending, view } = pages;
  const { level, words: common } = links.form();
  const { heading: label, hint, choices, effect, send } = words.consent;
  const { display, contact } = view.fields ?? {};
  const isNamed = (display as { name?: string } | undefined)?.name !== undefined;
  // only what there is something for: no name to publish, no way to get in touch, no such use
  const offered = Object.entries(choices).filter(
    ([use]) => (use !== 'published-with-name' || isNamed) && (use !== 'contact' || contact !== undefined),
  );
  const field = checkboxes({
    id: 'uses',
    label,
    hint,
    level,
    words: common.fields,
    choices: offered.map(([value, label]) => ({ value, label })),
    values: pages.uses,
    onChange: (uses) => pages.change({ uses }),
  });
  return sendingForm(
    html`${field}
      <p class="nhsuk-body">${effect}</p>
      ${sendingStatus(sending, words.sending, send)}`,
    () => pages.allow(),
  );
}

/** Asks before it is taken back, because that cannot be undone. */
export function withdrawStoryPage(pages: StoryPages): TemplateResult {
  const { words, links, sending } = pages;
  const { confirm, sending: said } = words;
  const status = sending.state === 'sending' ? said.sending : sending.state === 'not-known' && said.trying;
  return panel(
    links.form().level,
    confirm.heading,
    sendingForm(
      html`<p>${confirm.text}</p>
        <p role="status">${status || nothing}</p>
        <div class="ark-buttons">
          ${submitButton(confirm.yes, 'reverse')} ${linkButton(confirm.no, () => pages.back())}
        </div>`,
      () => pages.withdraw(),
    ),
    'interruption',
  );
}

/** It is gone. */
export function withdrawnStoryPage({ words, links }: StoryPages): TemplateResult {
  const { level, storiesHref } = links.form();
  return html`${panel(level, words.withdrawn.heading, nothing)}
    <p class="nhsuk-body">${words.withdrawn.text}</p>
    <p class="nhsuk-body"><a class="nhsuk-link" href=${storiesHref}>${words.wall}</a></p>`;
}

/** The heading of a page with something to read above its form. */
export const pageHeading = ({ links }: StoryPages, text: string): TemplateResult =>
  heading(links.form().level, 'nhsuk-heading-l', text);
