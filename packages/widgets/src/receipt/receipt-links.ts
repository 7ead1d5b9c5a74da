import type { HubAddress } from '@antiracism-kit/schema/client';
import type { Language } from '../core/language.ts';
import type { Locale } from '../locales/locale.ts';

/** What the widget knows. */
export interface ReceiptForm {
  readonly level: number;
  readonly language: Language;
  readonly words: Locale['receipt'];
  readonly wallHref: string;
  readonly storiesHref: string;
}

/** What the widget does for its pages. */
export interface ReceiptLinks {
  readonly at: HubAddress & { readonly organisation: string };
  form(): ReceiptForm;
  close(): void;
  withdrawn(): void;
}
