// Safari has no idle callbacks; a page that is never idle gets no more than this many milliseconds
const whenIdle = (done: () => void): unknown =>
  'requestIdleCallback' in globalThis ? requestIdleCallback(done, { timeout: 500 }) : setTimeout(done);

/** Resolves once what was rendered is on the screen and nothing is more urgent: for work that must not hold it up. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => whenIdle(resolve));
  });
