import type { HubAddress } from '@antiracism-kit/schema/client';
import type { MailboxView } from '@antiracism-kit/schema/sealed';
import type { Mailbox } from '@antiracism-kit/seal';
import type { ReactiveControllerHost } from 'lit';
import type { Language } from '../core/language.ts';
import type { Locale } from '../locales/locale.ts';
import type { Sealing } from './fetch-sealing.ts';

/** The pages behind a receipt of what was told in confidence. */
export type MailboxPage = 'view' | 'write' | 'proposal' | 'consent' | 'withdraw' | 'withdrawn';

/** A row of the contract that the pages call. */
export type MailboxRow = 'writeSealed' | 'agreeSealed' | 'narrowConsent' | 'withdrawSealed';

/** What the hub answers to it. */
export interface MailboxAnswer {
  readonly found?: MailboxView | undefined;
}

/** The element, as its pages need it. */
export type MailboxHost = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** What the element does for its pages. */
export interface MailboxLinks {
  readonly at: HubAddress & { readonly organisation: string };
  form(): { readonly level: number; readonly language: Language; readonly words: Locale['confidentialReceipt'] };
  close(): void;
}

/** What an opened receipt is made into pages from. */
export interface OpenedMailbox {
  readonly sealing: Sealing;
  readonly mailbox: Mailbox;
  readonly found: MailboxView;
}
