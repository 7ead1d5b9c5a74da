import { onTestFinished, vi } from 'vitest';

/** From here to the end of the test, no minute goes by that the test does not let go by. */
export function onTheClock(): void {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
  onTestFinished(() => void vi.useRealTimers());
}

/** Lets minutes go by. */
export async function minutes(count: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(count * 60_000);
}
