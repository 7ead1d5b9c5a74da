import { isOverdue, noUpdateSince } from '@antiracism-kit/schema/promises';
import { fewest } from '@antiracism-kit/schema/suppression';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../core/heading.ts';
import type { Locale } from '../locales/locale.ts';
import { type Entry, grouped } from './progress-entries.ts';
import type { ProgressSource } from './progress-source.ts';
import { stateTag } from './state-tag.ts';

/** What somebody can open: an action, a commitment, or the strategy as a whole. */
export type Opened = { readonly [Name in keyof Entry]?: Entry[Name] | undefined } & { readonly ref: string };

/** What the list shows and tells. */
export interface List {
  readonly source: ProgressSource;
  readonly words: Locale['progress'];
  /** A day in words. */
  readonly day: (day: string) => string;
  /** Words of the strategy, said to be in its language where that is not the widget's. */
  readonly said: (text: string) => unknown;
  /** Level of the headings of priorities. */
  readonly level: number;
  /** Today, as `YYYY-MM-DD`. */
  readonly today: string;
  /** The page with what is published of a kind, where there is one. */
  readonly hrefFor: (kind: string) => string | undefined;
  readonly onOpen: (opened: Opened, from: Event) => void;
}
type Action = NonNullable<Entry['action']>;
type Commitment = NonNullable<Entry['commitment']>;

/** When an action is due, and whether that is past. */
export const dueLine = (action: Action, { words, day, today }: List) => {
  const { dueDate } = action;
  if (!dueDate) return words.noDate;
  const due = day(dueDate);
  return isOverdue(action, today) ? html`<strong>${words.overdue(due)}</strong>` : due;
};

function supportedBy(ref: string, { source, words, hrefFor }: List): TemplateResult | typeof nothing {
  const kinds: Record<string, string> = words.kinds;
  const counts = source.links
    .filter((link) => link.ref === ref && link.kind in kinds)
    .map(({ kind, count = 0 }, index) => {
      const text = `${count < fewest ? words.fewerThan5 : words.number(count)} ${kinds[kind]}`;
      const href = hrefFor(kind);
      return html`${index ? ', ' : ' '}${href ? html`<a class="nhsuk-link" href=${href}>${text}</a>` : text}`;
    });
  return counts.length ? html`<p class="nhsuk-body ark-note">${words.supportedBy}${counts}</p>` : nothing;
}

const cell = (label: string, value: unknown) => html`<td><span class="ark-label">${label}: </span>${value}</td>`;

function row(entry: Entry & { action: Action }, list: List): TemplateResult {
  const { words, source, today, day, said, onOpen } = list;
  const { action } = entry;
  const { ref, title, owner } = action;
  const quiet = noUpdateSince(source.strategy, action, source.latest[ref], today);
  return html`<tr>
    <th scope="row"><button class="nhsuk-link" type="button" @click=${(event: Event) => onOpen({ ...entry, ref }, event)}>${said(title)}</button></th>
    ${cell(words.owner, said(owner.role))} ${cell(words.due, dueLine(action, list))}
    ${cell(
      words.state,
      html`${stateTag(action, words)}
        ${quiet ? html`<div class="ark-note">${words.quietSince(day(quiet))}</div>` : nothing}`,
    )}
  </tr>`;
}

/** What opens the updates on something, where there are any. */
export const readButton = (opened: Opened, text: unknown, { source, onOpen }: List): TemplateResult | typeof nothing =>
  source.latest[opened.ref]
    ? html`<button class="nhsuk-link nhsuk-body ark-screen-only" type="button" @click=${(event: Event) => onOpen(opened, event)}>${text}</button>`
    : nothing;

function commitmentPart(commitment: Commitment, entries: readonly Entry[], list: List): TemplateResult {
  const { words, level, day, said } = list;
  const { ref, text, owner, dueDate } = commitment;
  const rows = entries.flatMap((entry) => (entry.action ? row(entry as Entry & { action: Action }, list) : []));
  const read = html`${words.readUpdates}<span class="nhsuk-u-visually-hidden">: ${text}</span>`;
  return html`<div class="ark-commitment">
    ${heading(level + 1, 'nhsuk-body-l', html`<strong>${said(text)}</strong>`)}
    <p class="nhsuk-body ark-note">
      ${owner ? html`${said(owner.role)} · ` : nothing}${dueDate ? words.dueOn(day(dueDate)) : words.noDate}
    </p>
    ${supportedBy(ref, list)} ${readButton({ ...entries[0], action: undefined, ref }, read, list)}
    ${
      rows.length
        ? html`<table aria-label=${text}>
            <thead>
              <tr>
                ${[words.action, words.owner, words.due, words.state].map((name) => html`<th scope="col">${name}</th>`)}
              </tr>
            </thead>
            <tbody>${rows}</tbody>
          </table>`
        : html`<p class="nhsuk-body">${words.noActions}</p>`
    }
  </div>`;
}

/** Actions in tables, by priority and commitment. */
export const progressList = (entries: readonly Entry[], list: List): TemplateResult[] =>
  grouped(entries, ({ priority }) => priority).map(
    ([priority, inside]) => html`<div class="ark-priority">
      ${heading(list.level, 'nhsuk-heading-m', list.said(priority.title))}
      ${supportedBy(priority.id, list)}
      ${grouped(inside, ({ commitment }) => commitment).map(([commitment, rows]) =>
        commitment
          ? commitmentPart(commitment, rows, list)
          : html`<p class="nhsuk-body">${list.words.noCommitments}</p>`,
      )}
    </div>`,
  );
