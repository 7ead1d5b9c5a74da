/** The words of what has the focus, through shadow roots. */
export function focusedText(): string {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const label = (focused as HTMLInputElement | null)?.labels?.[0] ?? focused;
  return (focused?.getAttribute('aria-label') ?? label?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
