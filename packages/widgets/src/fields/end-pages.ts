import { html, type TemplateResult } from 'lit';
import type { FormEnd } from '../core/form-end.ts';
import { heading } from '../core/heading.ts';
import type { FieldWords, Locale } from '../locales/locale.ts';
import { actionButton } from './button.ts';
import { receiptCard } from './receipt-card.ts';
import { type SummaryRow, summaryList } from './summary-list.ts';

/** What the last pages of every form show. */
export interface EndPages {
  readonly level: number;
  /** Where the words of the receipt open something. */
  readonly hub: string;
  readonly fields: FieldWords;
  readonly words: {
    readonly details: Pick<Locale['storyFormEnd']['details'], 'heading' | 'text' | 'keep'>;
    readonly receipt: Locale['storyFormEnd']['receipt'];
  };
  readonly end: FormEnd<unknown>;
}

/** What may identify someone, before it is sent: change it or keep it. */
export function detailsPage({ level, fields, words, end }: EndPages, found: readonly SummaryRow[]): TemplateResult {
  const { details } = words;
  return html`${heading(level, 'nhsuk-heading-l', details.heading)}
    <p class="nhsuk-body">${details.text}</p>
    ${summaryList(found, fields)} ${actionButton(details.keep, () => end.keep())}`;
}

/** The six words, before anything is sent. */
export function receiptPage(pages: EndPages, onContinue: () => void): TemplateResult {
  const { receipt } = pages.words;
  return html`${heading(pages.level, 'nhsuk-heading-l', receipt.heading)}
    <p class="nhsuk-body">${receipt.why}</p>
    ${receiptBox(pages)}
    <p class="nhsuk-body">${receipt.only}</p>
    ${actionButton(pages.fields.continue, onContinue)}`;
}

/** The six words, with ways to keep them. */
export function receiptBox({ hub, words, end }: EndPages): TemplateResult {
  const { receipt, said, say } = end;
  return receiptCard({ receipt, said, onSaid: say, hub, words: words.receipt });
}
