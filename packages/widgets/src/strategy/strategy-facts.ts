import { boardUpdateOverdueSince } from '@antiracism-kit/schema/promises';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../core/format-day.ts';
import { safeHref } from '../core/safe-href.ts';
import type { ShownStrategy } from './shown-strategy.ts';
import { listed } from './strategy-opening.ts';
import { person } from './strategy-people.ts';

/** Who owns the strategy, how long it runs, and what comes next: a term and its value for everything that is known. */
export function strategyFacts({ strategy, words, language, said }: ShownStrategy): unknown {
  const { governance, sponsor, respondsTo, launchedOn, reviewDate, startDate, endDate } = strategy;
  const day = (date: string | undefined) => date && formatDay(date, language);
  const approves = governance?.committees.filter(({ role }) => role === 'approves') ?? [];
  const overdue = boardUpdateOverdueSince(strategy, new Date().toISOString().slice(0, 10));
  const { status, url } = strategy.equalityImpactAssessment ?? {};
  const href = safeHref(url);
  const assessment = status && words.assessments[status];
  const rows: [label: string, value: unknown][] = [
    [words.owner, sponsor && person(sponsor, said)],
    [words.respondsTo, respondsTo?.length && listed(respondsTo.map(said))],
    [words.runs, (startDate || endDate) && words.fromTo(day(startDate), day(endDate))],
    [words.launched, day(launchedOn)],
    [words.approvedBy, approves.length > 0 && listed(approves.map(({ name }) => said(name)))],
    [words.review, day(reviewDate)],
    [words.lastBoardUpdate, day(governance?.lastBoardUpdate)],
    [
      words.nextBoardUpdate,
      overdue
        ? html`<strong>${words.overdue(formatDay(overdue, language))}</strong>`
        : day(governance?.nextBoardUpdate),
    ],
    [words.assessment, href ? html`<a class="nhsuk-link" href=${href}>${assessment}</a>` : assessment],
  ];
  const known = rows.filter(([, value]) => value);
  return known.length > 0 ? terms(known) : nothing;
}

/** Terms and their values, as NHS summary lists show them. */
export const terms = (rows: readonly (readonly [label: unknown, value: unknown])[]): TemplateResult =>
  html`<dl class="nhsuk-summary-list">
    ${rows.map(
      ([label, value]) => html`<div class="nhsuk-summary-list__row">
        <dt class="nhsuk-summary-list__key">${label}</dt>
        <dd class="nhsuk-summary-list__value">${value}</dd>
      </div>`,
    )}
  </dl>`;
