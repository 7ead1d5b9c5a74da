import { call } from '@antiracism-kit/schema/client';
import type { ReceiptView } from '@antiracism-kit/schema/submission';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { fetchPart } from '../core/fetch-part.ts';
import { receiptPages } from '../locales/en/receipt-pages.ts';
import type { ReceiptLinks } from './receipt-links.ts';

/** The widget, as its pages need it. */
export type ReceiptHost = ReactiveControllerHost &
  HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** The pages behind an open receipt. */
export interface OpenPages {
  render(): TemplateResult;
  /** Goes to the first of them. */
  begin(step: 'view'): void;
  forget(): void;
  /** Whether something is on its way, or may have arrived. */
  readonly mayHaveArrived: boolean;
}

/** What an opened receipt is made into pages from. */
export interface Opened {
  readonly receipt: string;
  readonly view: ReceiptView;
  readonly links: ReceiptLinks;
}

type MakePages = (host: ReceiptHost, opened: Opened) => Promise<OpenPages>;

const fetchPledge = fetchPart(() => import('./receipt-pages.ts'));
const fetchOthers = fetchPart(() => import('./story-pages.ts'));

// Kinds with pages of their own; every other kind, also one that is new, has those that show any answers.
const own: Record<string, () => Promise<MakePages>> = {
  pledge: async () => (await fetchPledge()).ReceiptPages.open,
};

/** Opens a receipt, and fetches the pages for what it opens. */
export async function openPages(host: ReceiptHost, receipt: string, links: ReceiptLinks): Promise<OpenPages> {
  const { at } = links;
  const view = await call(at, 'openReceipt', { organisation: at.organisation, receipt });
  const fits = view.status in receiptPages.statuses ? own[view.kind] : undefined;
  const open = fits ? await fits() : (await fetchOthers()).StoryPages.open;
  return open(host, { receipt, view, links });
}
