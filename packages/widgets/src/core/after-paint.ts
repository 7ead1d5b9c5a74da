/** Resolves when the next frame has been painted; soon in a page nobody looks at, where there is no paint to wait for. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
