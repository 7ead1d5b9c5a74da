/**
 * The length that "1rem" would be if the page had left the root font size alone, or nothing when the page's own is no
 * smaller. Keeps the size a person chose in the browser: `font-size: medium` follows it even under `html{font-size:62.5%}`.
 */
export function unshrunkRem(root: ShadowRoot | HTMLElement): string | undefined {
  const probe = document.createElement('span');
  probe.style.all = 'initial';
  root.append(probe);
  const medium = Number.parseFloat(getComputedStyle(probe).fontSize);
  probe.remove();
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return rem < medium ? `${medium}px` : undefined;
}
