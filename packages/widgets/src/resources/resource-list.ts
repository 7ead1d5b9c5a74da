import type { Strategy } from '@antiracism-kit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../core/format-day.ts';
import { heading } from '../core/heading.ts';
import type { Language } from '../core/language.ts';
import { safeHref } from '../core/safe-href.ts';
import type { Locale } from '../locales/locale.ts';
import { saidIn } from '../strategy/said-in.ts';

type Resource = Strategy['resources'][number];
type Kind = Resource['kind'];

const everyKind: readonly Kind[] = ['document', 'event', 'recording', 'learning'];
// what people who cannot hear need in writing
const heard: readonly Kind[] = ['recording'];

/** The kinds that an attribute names, in its order; all of them when it names none. */
export function kindsIn(names: string | undefined): readonly Kind[] {
  const named = names?.split(/[\s,]+/).filter((name): name is Kind => everyKind.includes(name as Kind));
  return named?.length ? named : everyKind;
}

/** What a list of resources says beside them. */
export interface ResourceWords {
  readonly words: Locale['resources'];
  readonly language: Language;
  /** Level of the list's heading. */
  readonly level: number;
}

/** The documents, events, recordings and courses of a strategy, by kind; nothing when it has none of these kinds. */
export function resourceList(
  strategy: Pick<Strategy, 'resources' | 'lang' | 'contact'>,
  kinds: readonly Kind[],
  shown: ResourceWords,
): TemplateResult | typeof nothing {
  const { words, level } = shown;
  const groups = kinds
    .map((kind) => ({ kind, items: strategy.resources.filter((resource) => resource.kind === kind) }))
    .filter(({ items }) => items.length > 0);
  const list = ({ items }: (typeof groups)[number]) =>
    html`<ul class="nhsuk-list ark-resources">
      ${items.map((item) => html`<li>${oneResource(item, strategy, shown)}</li>`)}
    </ul>`;
  const [only] = groups;
  if (!only) return nothing;
  if (groups.length === 1) return html`${heading(level, 'nhsuk-heading-m', words.kinds[only.kind])} ${list(only)}`;
  return html`${heading(level, 'nhsuk-heading-m', words.heading)}
    ${groups.map((group) => html`${heading(level + 1, 'nhsuk-heading-s', words.kinds[group.kind])} ${list(group)}`)}`;
}

function oneResource(
  { kind, title, url, on, format, sizeBytes, accessible, transcriptUrl, publisher }: Resource,
  { lang, contact }: Pick<Strategy, 'lang' | 'contact'>,
  { words, language }: ResourceWords,
): TemplateResult {
  const said = saidIn(lang, language);
  const href = safeHref(url);
  const file = [format, sizeBytes !== undefined && words.size(sizeBytes)].filter(Boolean).join(', ');
  const name = html`${said(title)}${file ? ` (${file})` : nothing}`;
  const about = [on && formatDay(on, language), publisher && said(publisher)].filter(Boolean);
  const transcript = safeHref(transcriptUrl);
  return html`${href ? html`<a class="nhsuk-link" href=${href}>${name}</a>` : name}
    ${about.length > 0 ? html`<span class="ark-about">${about.map((part, index) => html`${index ? ' · ' : nothing}${part}`)}</span>` : nothing}
    ${
      transcript
        ? html`<span><a class="nhsuk-link" href=${transcript}>${words.transcript}<span class="nhsuk-u-visually-hidden">: ${said(title)}</span></a></span>`
        : heard.includes(kind) && href
          ? html`<span>${words.noTranscript}</span>`
          : nothing
    }
    ${
      accessible === false
        ? html`<span>${words.notAccessible} ${
            contact
              ? html`<a class="nhsuk-link" href="mailto:${contact.email}">${words.ask}<span class="nhsuk-u-visually-hidden">: ${said(title)}</span></a>`
              : words.askUs
          }</span>`
        : nothing
    }`;
}
