import type { CSSResult } from 'lit';

/** Gives a shadow root the sheet of a part that was fetched later; once, however often it is asked to. */
export function adopt(root: ParentNode, { styleSheet }: CSSResult): void {
  const { adoptedStyleSheets } = root as ShadowRoot;
  if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
}
