import type { Strategy } from '@antiracism-kit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../core/format-day.ts';
import { heading } from '../core/heading.ts';
import type { ShownStrategy } from './shown-strategy.ts';

const colours: Partial<Record<Strategy['status'], string>> = {
  live: 'nhsuk-tag nhsuk-tag--green',
  approved: 'nhsuk-tag',
  consultation: 'nhsuk-tag nhsuk-tag--purple',
  'under-review': 'nhsuk-tag nhsuk-tag--yellow',
};

/** The title, where the strategy stands, and what it is in a sentence or two. */
export function strategyTitle({ strategy, words, said }: ShownStrategy, level: number): TemplateResult {
  const { title, status, summary } = strategy;
  return html`${heading(level, 'nhsuk-heading-l', said(title))}
    <p class="nhsuk-body">
      <strong class=${colours[status] ?? 'nhsuk-tag nhsuk-tag--grey'}>${words.status[status]}</strong>
    </p>
    ${summary ? html`<p class="nhsuk-body">${said(summary)}</p>` : nothing}`;
}

/** The ambition, with who said it and where. */
export function strategyAmbition({ strategy, said, language }: ShownStrategy): unknown {
  const { ambition } = strategy;
  if (!ambition) return nothing;
  const { text, speaker, role, occasion, on } = ambition;
  const from = [
    ...[speaker, role, occasion].flatMap((part) => (part ? said(part) : [])),
    on && formatDay(on, language),
  ];
  return html`<p class="nhsuk-body-l ark-ambition">${said(text)}</p>
    <p class="nhsuk-body ark-from">${listed(from)}</p>`;
}

/** The statement, and what the organisation admits. */
export function strategyStatement({ strategy, said, words, level }: ShownStrategy): unknown {
  const { statement, acknowledgement } = strategy;
  return html`${paragraphs(statement, said)}
    ${acknowledgement ? html`${heading(level, 'nhsuk-heading-m', words.acknowledgement)} ${paragraphs(acknowledgement, said)}` : nothing}`;
}

const paragraphs = (text: string | undefined, said: ShownStrategy['said']) =>
  text?.split(/\n\s*\n/).map((paragraph) => html`<p class="nhsuk-body">${said(paragraph)}</p>`);

/** Parts one after the other, without those that are not there. */
export const listed = (parts: readonly unknown[]): unknown =>
  parts.filter(Boolean).map((part, index) => html`${index ? ', ' : nothing}${part}`);
