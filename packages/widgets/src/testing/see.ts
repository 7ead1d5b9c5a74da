import { expect } from 'vitest';
import type { Locator } from 'vitest/browser';

/** Waits until something is there and can be seen. WebKit's driver gives up at once on what is not there yet. */
export async function see(locator: Locator): Promise<void> {
  await expect.poll(() => locator.elements().length, { timeout: 10_000 }).toBeGreaterThan(0);
  await expect.element(locator).toBeVisible();
}

/** Waits until something is not there. */
export async function gone(locator: Locator): Promise<void> {
  await expect.poll(() => locator.elements().length, { timeout: 10_000 }).toBe(0);
}
