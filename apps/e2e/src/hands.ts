import { expect, type Locator, type Page } from '@playwright/test';

/** A way to work a form: with a pointer, or with the keyboard alone. */
export interface Hands {
  /** Selects a radio or a checkbox. */
  choose(option: Locator): Promise<void>;
  write(field: Locator, text: string): Promise<void>;
  /** Presses a button or follows a link. */
  press(control: Locator): Promise<void>;
}

/** The quick way, for journeys that are about something else. */
export const pointer: Hands = {
  choose: (option) => option.check(),
  write: (field, text) => field.fill(text),
  press: (control) => control.click(),
};

/** Tab, arrows, Space and Enter, and nothing else. */
export const keyboard = (page: Page): Hands => ({
  choose: async (option) => {
    await tabTo(page, option);
    await page.keyboard.press('Space');
    for (let presses = 0; presses < 12 && !(await option.isChecked()); presses++)
      await page.keyboard.press('ArrowDown');
    await expect(option).toBeChecked();
  },
  write: async (field, text) => {
    await tabTo(page, field);
    await page.keyboard.type(text);
  },
  press: async (control) => {
    await tabTo(page, control);
    await page.keyboard.press('Enter');
  },
});

// Where focus lands in a group of radios depends on the browser; arrows do the rest.
async function tabTo(page: Page, element: Locator): Promise<void> {
  await expect(element).toBeVisible();
  for (let presses = 0; presses < 80; presses++) {
    if (await hasFocus(element)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${element}.`);
}

/** Whether an element, or another radio of its group, has the focus. Sees into widgets. */
export const hasFocus = (element: Locator): Promise<boolean> =>
  element.evaluate((node) => {
    const focused = (node.getRootNode() as Document | ShadowRoot).activeElement;
    const group = (one: Element | null) =>
      one instanceof HTMLInputElement && one.type === 'radio' ? one.name : undefined;
    return focused === node || (group(node as Element) !== undefined && group(focused) === group(node as Element));
  });
