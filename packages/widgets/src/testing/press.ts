import type { Locator } from 'vitest/browser';

/** Presses the first thing that matches, once it is there. A plain click works in every driver, also inside shadow roots. */
export async function press(locator: Locator): Promise<void> {
  ((await locator.first().findElement()) as HTMLElement).click();
}
