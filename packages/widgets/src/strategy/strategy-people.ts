import type { Partner } from '@antiracism-kit/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../core/heading.ts';
import type { ShownStrategy } from './shown-strategy.ts';
import { listed } from './strategy-opening.ts';

type Person = NonNullable<ShownStrategy['strategy']['author']>;

/** A role with its team, and a name where the organisation chose to give one. */
export const person = ({ role, team, name }: Person, said: ShownStrategy['said']): unknown =>
  listed([name, role, team].map((part) => part && said(part)));

/** Who wrote the strategy, groups within groups. */
export function strategyPartners({ strategy, words, level, said }: ShownStrategy): unknown {
  const { author, partners } = strategy;
  if (!author && partners.length === 0) return nothing;
  const groups = (list: readonly Partner[]): TemplateResult =>
    html`<ul class="nhsuk-list nhsuk-list--bullet">
      ${list.map(({ name, includes }) => html`<li>${said(name)}${includes?.length ? groups(includes) : nothing}</li>`)}
    </ul>`;
  return html`${heading(level, 'nhsuk-heading-m', words.partners)}
    ${author ? html`<p class="nhsuk-body">${person(author, said)}${partners.length > 0 ? html`, ${words.together}` : nothing}</p>` : nothing}
    ${partners.length > 0 ? groups(partners) : nothing}`;
}
