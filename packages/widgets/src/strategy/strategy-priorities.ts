import { countStates } from '@antiracism-kit/schema/promises';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../core/format-day.ts';
import { heading } from '../core/heading.ts';
import { safeHref } from '../core/safe-href.ts';
import type { ShownStrategy } from './shown-strategy.ts';
import { listed } from './strategy-opening.ts';
import { person } from './strategy-people.ts';

type Priority = ShownStrategy['strategy']['priorities'][number];
type Commitment = Priority['commitments'][number];

/** What the cards of priorities are shown with. */
export interface ShownPriorities extends ShownStrategy {
  /** The page with `<ark-progress>`, if there is one. */
  readonly progressHref: string | undefined;
  /** What a priority or a commitment rests on; nothing before somebody opened one. */
  readonly grounds: ((of: Priority | Commitment) => unknown) | undefined;
  readonly onOpen: () => void;
}

/** The priorities as cards; before there is a plan, who is developing it. */
export function strategyPriorities(shown: ShownPriorities): unknown {
  const { strategy, words, level, said } = shown;
  const { priorities, governance } = strategy;
  const develops = governance?.committees.filter(({ role }) => role === 'develops') ?? [];
  const hasPlan = priorities.some(({ commitments }) => commitments.length > 0);
  const plan =
    !hasPlan && develops.length > 0
      ? html`<p class="nhsuk-body">${words.developing} ${listed(develops.map(({ name }) => said(name)))}.</p>`
      : nothing;
  if (priorities.length === 0)
    return html`${heading(level, 'nhsuk-heading-m', words.plan)}
      ${plan === nothing ? html`<p class="nhsuk-body">${words.noPriorities}</p>` : plan}`;
  return html`${heading(level, 'nhsuk-heading-m', words.priorities)} ${plan}
    <ul class="ark-grid">
      ${priorities.map((priority, index) => card(priority, index, shown))}
    </ul>`;
}

function card(priority: Priority, index: number, shown: ShownPriorities): TemplateResult {
  const { strategy, words, level, said, onOpen, grounds } = shown;
  const { title, ambition, commitments } = priority;
  const actions = commitments.flatMap((commitment) => commitment.actions);
  const href = safeHref(shown.progressHref);
  const ofIt = html`<span class="nhsuk-u-visually-hidden">: ${said(title)}</span>`;
  return html`<li class="nhsuk-card ark-card" part="card">
    ${heading(
      level + 1,
      'nhsuk-heading-s',
      html`<span class="nhsuk-caption-m">${words.place(index + 1, strategy.priorities.length)}<span class="nhsuk-u-visually-hidden">: </span></span>
        ${said(title)}`,
    )}
    ${ambition ? html`<p class="nhsuk-body">${said(ambition)}</p>` : nothing}
    <p class="nhsuk-body">
      ${actions.length > 0 ? words.completed(countStates(actions).completed, actions.length) : words.noActions}
    </p>
    ${grounds?.(priority)}
    ${
      commitments.length > 0
        ? html`<details @toggle=${onOpen}>
            <summary class="nhsuk-link nhsuk-body">${words.commitments(commitments.length)}${ofIt}</summary>
            ${commitments.map((commitment) => promise(commitment, shown))}
          </details>`
        : nothing
    }
    ${href ? html`<a class="nhsuk-link nhsuk-body ark-open" href=${href}>${words.see}${ofIt}</a>` : nothing}
  </li>`;
}

function promise(commitment: Commitment, { words, said, language, grounds }: ShownPriorities): TemplateResult {
  const { ref, text, owner, dueDate } = commitment;
  const about = [owner && person(owner, said), dueDate && words.due(formatDay(dueDate, language))].filter(Boolean);
  return html`<div class="ark-promise">
    <p class="nhsuk-body"><strong>${ref}</strong> ${said(text)}</p>
    ${about.length > 0 ? html`<p class="nhsuk-body-s">${listed(about)}</p>` : nothing} ${grounds?.(commitment)}
  </div>`;
}
