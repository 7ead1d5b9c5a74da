import type { Page } from '@playwright/test';

// What a box measures depends on what is in it; everything else is the page's own choice.
const measured =
  /^(width|height|block-size|inline-size|perspective-origin|transform-origin|top|bottom|left|right|inset.*|min-.*|max-.*|grid-template-.*|-webkit-.*|-moz-.*)$/;

/** The computed styles of everything on a page that is not a widget. */
export const hostStyles = (page: Page) =>
  page.evaluate((skip) => {
    const pattern = new RegExp(skip);
    const isInWidget = (element: Element | null): boolean =>
      element !== null &&
      (/^ark-/.test(element.localName) || element.hasAttribute('data-ark-widget') || isInWidget(element.parentElement));
    const own = [...document.querySelectorAll('*')].filter((element) => !isInWidget(element));
    return own.map((element) => {
      const computed = getComputedStyle(element);
      const chosen = [...computed]
        .filter((name) => !pattern.test(name))
        .map((name) => `${name}:${computed.getPropertyValue(name)}`);
      return `${element.tagName} ${element.className} ${chosen.join(';')}`;
    });
  }, measured.source);

/** How everything inside a widget looks, apart from what it measures. */
export const widgetStyles = (page: Page, tag: string) =>
  page.evaluate(
    ([name, skip]) => {
      const pattern = new RegExp(skip as string);
      const root = document.querySelector(name as string)?.shadowRoot;
      return [...(root?.querySelectorAll('*') ?? [])].map((element) => {
        const computed = getComputedStyle(element);
        const chosen = [...computed]
          .filter((property) => !pattern.test(property) && !property.startsWith('--'))
          .map((property) => `${property}:${computed.getPropertyValue(property)}`);
        return `${element.tagName.toLowerCase()}.${element.className} ${chosen.join(';')}`;
      });
    },
    [tag, measured.source],
  );
