import type { Page } from 'playwright';

/** Elements, classes and words of the first thing that matches, a line each, to compare two pages by. */
export const outlineOf = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((wanted) => {
    const lines: string[] = [];
    const walk = (element: Element, indent: string) => {
      lines.push(`${indent}${element.localName}.${[...element.classList].join('.')}`);
      // a template has its words in pieces, a page written by hand has them in one
      let words = '';
      const flush = () => {
        if (words.trim()) lines.push(`${indent} ${words.trim().replaceAll(/\s+/g, ' ')}`);
        words = '';
      };
      for (const child of element.childNodes) {
        if (child instanceof Text) words += child.data;
        if (!(child instanceof Element)) continue;
        flush();
        walk(child, `${indent} `);
      }
      flush();
    };
    const found = probe.find(wanted);
    if (found) walk(found, '');
    return lines;
  }, selector);

/** Says where the hand-written page and the widget are no longer the same, because then the comparison means less. */
export function warnIfOther(what: string, own: readonly string[], byHand: readonly string[]): void {
  const at = own.findIndex((line, index) => line !== byHand[index]);
  if (at < 0 && own.length === byHand.length) return;
  console.warn(`  ${what} by hand differs from the widget: "${byHand[at]?.trim()}" where we have "${own[at]?.trim()}"`);
}
