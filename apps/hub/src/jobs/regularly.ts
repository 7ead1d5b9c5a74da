/** Runs something now and then every so many milliseconds, never twice at once. Stops with the function it gives, which waits for what is under way. */
export function regularly(milliseconds: number, run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  const start = () => {
    running ??= run().finally(() => {
      running = undefined;
    });
  };
  start();
  const timer = setInterval(start, milliseconds);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
