import type { Page } from 'playwright';

/** Elements, classes and words of the first thing that matches, a line each, to compare two pages by. */
export const outlineOf = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((wanted) => {
    const lines: string[] = [];
    const walk = (node: Node, depth: number) => {
      const indent = ' '.repeat(depth);
      const words = node instanceof Text ? node.data.trim().replaceAll(/\s+/g, ' ') : '';
      if (words) lines.push(indent + words);
      if (node instanceof Element) lines.push(`${indent}${node.localName}.${[...node.classList].join('.')}`);
      for (const child of node.childNodes) walk(child, depth + 1);
    };
    const found = probe.find(wanted);
    if (found) walk(found, 0);
    return lines;
  }, selector);

/** Says where the hand-written page and the widget are no longer the same, because then the comparison means less. */
export function warnIfOther(what: string, own: readonly string[], byHand: readonly string[]): void {
  const at = own.findIndex((line, index) => line !== byHand[index]);
  if (at < 0 && own.length === byHand.length) return;
  console.warn(`  ${what} by hand differs from the widget: "${byHand[at]?.trim()}" where we have "${own[at]?.trim()}"`);
}
