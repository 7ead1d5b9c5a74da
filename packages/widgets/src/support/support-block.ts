import type { Organisation } from '@antiracism-kit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../core/format-day.ts';
import { heading } from '../core/heading.ts';
import type { Language } from '../core/language.ts';
import { safeHref } from '../core/safe-href.ts';
import type { Locale } from '../locales/locale.ts';

type Support = NonNullable<Organisation['support']>;
type Contact = Support['contacts'][number];

// about 6 months, as the console counts them
const fresh = 183 * 86_400_000;

/**
 * Where people get help now: what is right everywhere, then what the organisation added, which moves nothing when it arrives, with the day it was last
 * checked. `none` when it has added nothing; absent while nothing is known.
 */
export function supportBlock(
  support: Support | 'none' | undefined,
  words: Locale['support'],
  level: number,
  language: Language,
): TemplateResult {
  const known = support === 'none' ? undefined : support;
  const isOld = known && Date.now() - Date.parse(known.checkedOn) > fresh;
  return html`${heading(level, 'nhsuk-heading-m', words.heading)}
    <ul class="nhsuk-list nhsuk-list--bullet">
      <li>${words.danger}</li>
      <li>${words.samaritans}: <a class="nhsuk-link" href="tel:116123">116 123</a></li>
      ${known?.contacts.map((contact) => html`<li>${oneContact(contact, words)}</li>`)}
    </ul>
    ${
      support
        ? html`<p class="nhsuk-body-s">
            ${known ? words.checked(formatDay(known.checkedOn, language)) : words.none} ${isOld ? words.old : nothing}
          </p>`
        : nothing
    }`;
}

function oneContact({ route, name, phone, email, link }: Contact, words: Locale['support']): TemplateResult {
  const href = safeHref(link);
  const ways = [
    phone && html`<a class="nhsuk-link" href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>`,
    email && html`<a class="nhsuk-link" href="mailto:${email}">${email}</a>`,
  ].filter(Boolean);
  const label = words.routes[route];
  return html`${label === name ? nothing : `${label}: `}${href ? html`<a class="nhsuk-link" href=${href}>${name}</a>` : name}${ways.map(
    (way) => html`, ${way}`,
  )}`;
}
