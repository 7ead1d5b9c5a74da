// What the browser build keeps in one file for all widgets, so that a page with three of them fetches Lit once.
export { css, html, noChange, nothing } from 'lit';
export { common } from '../locales/en/common.ts';
export { form, number, pledges } from '../locales/en/numbers.ts';
export { plural } from '../locales/plural.ts';
export { adopt } from './adopt.ts';
export { define } from './define.ts';
export { formatDay } from './format-day.ts';
export { heading } from './heading.ts';
export { HubElement } from './hub-element.ts';
export { problem } from './problem.ts';
export { safeHref } from './safe-href.ts';
