/**
 * The length that "1rem" would be if the page had left the root font size alone, or nothing when the page's own is no
 * smaller. `medium` is a font size in px that follows what a person chose in the browser, even under
 * `html{font-size:62.5%}`.
 */
export function unshrunkRem(medium: string): string | undefined {
  const { fontSize } = getComputedStyle(document.documentElement);
  return Number.parseFloat(fontSize) < Number.parseFloat(medium) ? medium : undefined;
}
