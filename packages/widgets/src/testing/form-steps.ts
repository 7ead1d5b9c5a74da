import { expect } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { focusedText } from './focused.ts';
import { see } from './see.ts';

/** Presses the first button of this name. */
export async function press(name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name });
  await see(button.first());
  (button.elements()[0] as HTMLElement).click();
}

/** Picks an answer. */
export async function pick(role: 'radio' | 'checkbox', name: string | RegExp): Promise<HTMLInputElement> {
  const input = page.getByRole(role, { name });
  await expect.poll(() => input.elements().length).toBeGreaterThan(0);
  const found = input.elements()[0] as HTMLInputElement;
  found.click();
  return found;
}

/** Types into the only box of the page, as fast as a paste. */
export async function type(text: string): Promise<void> {
  const box = page.getByRole('textbox');
  await see(box.first());
  const found = box.elements()[0] as HTMLInputElement;
  found.focus();
  found.value = text;
  found.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Waits until the focus is on these words: the heading of a page, mostly. */
export async function focusOn(text: string): Promise<void> {
  await expect.poll(focusedText, { timeout: 10_000 }).toContain(text);
}

/** Waits until something says these words. */
export async function says(locator: Locator, text: string): Promise<void> {
  const said = () =>
    locator
      .elements()
      .map(({ textContent }) => textContent?.replace(/\s+/g, ' '))
      .join(' ');
  await expect.poll(said, { timeout: 10_000 }).toContain(text);
}
