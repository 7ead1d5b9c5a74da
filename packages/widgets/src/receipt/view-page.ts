import { dayOf } from '@antiracism-kit/schema/day';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../core/format-day.ts';
import { heading } from '../core/heading.ts';
import { actionButton } from '../fields/button.ts';
import { calendarButton } from '../fields/calendar-button.ts';
import { type SummaryRow, summaryList } from '../fields/summary-list.ts';
import type { ReceiptPages } from './receipt-pages.ts';

const tags = {
  submitted: 'nhsuk-tag--blue',
  'changes-requested': 'nhsuk-tag--yellow',
  published: 'nhsuk-tag--green',
  'not-published': 'nhsuk-tag--grey',
  removed: 'nhsuk-tag--grey',
  withdrawn: 'nhsuk-tag--grey',
};

/** Where the pledge stands, what was said about it, and what its author can do. */
export function viewPage(pages: ReceiptPages): TemplateResult {
  const { words, view, links } = pages;
  const { level, wallHref } = links.form();
  const { decisions, open } = view;
  const status = view.status as keyof typeof tags;
  // what was said before stands below, with its day
  const message = decisions.at(-1)?.message;
  return html`${heading(level, 'nhsuk-heading-l', words.heading)}
    <p class="nhsuk-body">
      <span class="nhsuk-u-visually-hidden">${words.status}: </span
      ><strong class="nhsuk-tag ${tags[status]}">${words.statuses[status]}</strong>
    </p>
    <p class="nhsuk-body">${words.about[status]}</p>
    ${
      message
        ? html`<div class="nhsuk-inset-text">
            <p class="nhsuk-body">${words.message}</p>
            <p class="nhsuk-body ark-answer">${message}</p>
          </div>`
        : nothing
    }
    ${
      status === 'published'
        ? html`<p class="nhsuk-body"><a class="nhsuk-link" href=${wallHref}>${words.wall}</a></p>
            ${actionButton(words.update, () => pages.begin('outcome'))}`
        : nothing
    }
    ${open.includes('revise') ? actionButton(words.change, () => pages.begin('change')) : nothing}
    ${summaryList(rows(pages), links.form().words.fields)} ${history(pages)}
    ${calendar(pages)}
    ${open.includes('withdraw') ? actionButton(words.withdraw, () => pages.begin('withdraw'), 'secondary') : nothing}`;
}

// while the day lies ahead
function calendar({ words, view }: ReceiptPages): TemplateResult | typeof nothing {
  const day = view.fields?.dueDate;
  const { reference, status } = view;
  if (typeof day !== 'string' || status !== 'published' || day <= dayOf(new Date())) return nothing;
  return calendarButton(words.calendar, { day, reference, href: location.pathname });
}

function rows({ words, view, links }: ReceiptPages): SummaryRow[] {
  const { keys } = words;
  const { fields } = view;
  const reference = { key: keys.reference, value: view.reference };
  if (!fields) return [reference];
  const { as: _, ...names } = fields.display as { as: string };
  return [
    reference,
    { key: keys.text, value: fields.text },
    { key: keys.measure, value: fields.measure },
    { key: keys.dueDate, value: formatDay(String(fields.dueDate), links.form().language) },
    { key: keys.display, value: Object.values(names).join('\n') || words.withoutName },
  ];
}

function history({ words, view, links }: ReceiptPages): TemplateResult {
  const { level, language } = links.form();
  const steps = [
    ...view.decisions.map(({ on, action, message }, step) => ({
      on,
      text: words.steps[action as keyof typeof words.steps],
      message: step < view.decisions.length - 1 ? message : undefined,
    })),
    ...view.followUps.map(({ receivedOn, status, message }) => ({
      on: receivedOn,
      text: `${words.updated} (${words.statuses[status as keyof typeof words.statuses]})`,
      message,
    })),
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return html`${heading(level + 1, 'nhsuk-heading-m', words.history)}
    <ul class="nhsuk-list nhsuk-list--bullet">
      ${steps.map(
        ({ on, text, message }) =>
          html`<li>
            ${formatDay(on, language)}: ${text}${message ? html`<br /><span class="ark-answer">${message}</span>` : nothing}
          </li>`,
      )}
    </ul>`;
}
