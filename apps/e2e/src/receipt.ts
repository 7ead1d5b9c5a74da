import { expect, type Locator, type Page } from '@playwright/test';
import { type Hands, pointer } from './hands.ts';

/** The receipt widget of a page. */
export const receiptWidget = (page: Page): Locator => page.locator('ark-receipt');

/** Types the six words and opens what they open. */
export async function openReceipt(page: Page, receipt: string, hands: Hands = pointer): Promise<void> {
  const widget = receiptWidget(page);
  // until then there is a form that needs no script, with an input of the same name
  await widget.evaluate((element) => customElements.whenDefined(element.localName));
  await hands.write(widget.getByRole('textbox', { name: 'Your receipt' }), receipt);
  await hands.press(widget.getByRole('button', { name: 'Continue' }));
  await expect(widget.getByRole('heading', { name: /^(Your pledge|What you sent)$/ })).toBeVisible();
}

/** What an author says about a pledge. */
export interface UpdateAnswers {
  readonly outcome: 'In progress' | 'Done' | 'Partly done' | 'I did not do it';
  readonly text?: string;
}

/** Says how the opened pledge is going. Gives the reference of the update. */
export async function sendUpdate(
  page: Page,
  { outcome, text = '' }: UpdateAnswers,
  hands: Hands = pointer,
): Promise<string> {
  const widget = receiptWidget(page);
  await hands.press(widget.getByRole('button', { name: 'Tell us how it is going' }));
  await hands.choose(widget.getByRole('radio', { name: outcome, exact: true }));
  await hands.press(widget.getByRole('button', { name: 'Continue' }));
  await hands.write(widget.getByRole('textbox', { name: 'What happened? (optional)' }), text);
  await hands.press(widget.getByRole('button', { name: 'Continue' }));
  await hands.press(widget.getByRole('button', { name: 'Confirm and send' }));
  await expect(widget.getByRole('heading', { name: 'Update sent' })).toBeVisible();
  const shown = await widget.evaluate((node) => node.shadowRoot?.textContent ?? '');
  return /U-[0-9A-Z]{4}-[0-9A-Z]{3}/.exec(shown)?.[0] ?? '';
}

/** Takes the opened pledge back. */
export async function withdraw(page: Page, hands: Hands = pointer): Promise<void> {
  const widget = receiptWidget(page);
  await hands.press(widget.getByRole('button', { name: 'Remove your pledge' }));
  await hands.press(widget.getByRole('button', { name: 'Yes, remove my pledge' }));
  await expect(widget.getByRole('heading', { name: 'Withdrawn' })).toBeVisible();
}
