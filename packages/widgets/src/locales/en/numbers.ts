import { plural } from '../plural.ts';

/** A phrase with a number, as English counts. */
export const form = /* @__PURE__ */ plural({ 1: 'one' });

/** A number as English writes it: "1,000". */
export const number = (count: number): string => form(count, { other: '#' });

/** "1 pledge", "48 pledges". */
export const pledges = (count: number): string => form(count, { one: '# pledge', other: '# pledges' });

/** "1 story", "23 stories". */
export const stories = (count: number): string => form(count, { one: '# story', other: '# stories' });
