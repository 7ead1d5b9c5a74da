/** Resolves once what was rendered is on the screen and nothing is more urgent: for work that must not hold it up. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    // Safari has no idle callbacks
    const idle = globalThis.requestIdleCallback ?? setTimeout;
    requestAnimationFrame(() => idle(() => resolve()));
  });
