import type { Locator } from '@playwright/test';
import type { Hands } from './hands.ts';

/** Begins a form. A test answers faster than people do: the form never waits for the strategy, so the test does, where it can come. */
export async function start(form: Locator, hands: Hands, isOnline: boolean): Promise<void> {
  await Promise.all([
    isOnline && form.page().waitForResponse('**/strategy'),
    hands.press(form.getByRole('button', { name: 'Start now' })),
  ]);
}
