import { html, type TemplateResult } from 'lit';
import { saveFile } from '../core/save-file.ts';
import type { Locale } from '../locales/locale.ts';
import { actionButton } from './button.ts';

/** The six words, and ways to keep them. */
export interface ReceiptCard {
  readonly receipt: string;
  /** Where the words open something: written into the saved file. */
  readonly hub: string;
  readonly words: Locale['receiptCard'];
  /** What came of the last press of a button. */
  readonly said: string;
  readonly onSaid: (said: string) => void;
}

/** The six words in a box, with buttons to copy, print and save them. */
export function receiptCard({ receipt, hub, words, said, onSaid }: ReceiptCard): TemplateResult {
  return html`<div class="ark-receipt">
      <p class="nhsuk-body-s ark-receipt__label" id="receipt-label">${words.label}</p>
      <ol class="ark-receipt__words" role="list" aria-labelledby="receipt-label" translate="no" lang="en">
        ${receipt.split(' ').map((word) => html`<li>${word}</li>`)}
      </ol>
    </div>
    <div class="ark-buttons ark-screen-only">
      ${actionButton(words.copy, async () => onSaid((await copy(receipt)) ? words.copied : words.notCopied), 'small')}
      ${actionButton(words.print, () => print(), 'small')}
      ${actionButton(words.save, () => saveFile(words.file(receipt, hub), words.fileName), 'small')}
    </div>
    <p class="nhsuk-body-s ark-screen-only" role="status">${said}</p>`;
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyTheOldWay(text);
  }
}

// plain http intranets have no clipboard; a copy event can still be filled
function copyTheOldWay(text: string): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = true;
  };
  document.addEventListener('copy', fill, { capture: true });
  document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  return copied;
}
