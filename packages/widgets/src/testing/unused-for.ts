/** Makes the widgets of a page believe that nobody has used them for some minutes. */
export function unusedFor(minutes: number): void {
  const { now } = Date;
  Date.now = () => now() + minutes * 60_000;
  document.dispatchEvent(new Event('visibilitychange'));
  Date.now = now;
}
