import { plural } from '../plural.ts';

/** A phrase with a number, as Welsh counts. */
export const form = /* @__PURE__ */ plural({ 0: 'zero', 1: 'one', 2: 'two', 3: 'few', 6: 'many' });

/** A number as Welsh writes it. */
export const number = (count: number): string => form(count, { other: '#' });

/** Welsh keeps the singular after a number: "1 addewid", "48 addewid". */
export const pledges = (count: number): string => form(count, { other: '# addewid' });

/** "1 stori", "23 stori". */
export const stories = (count: number): string => form(count, { other: '# stori' });
