import { html } from 'lit';
import type { Language } from '../core/language.ts';

/** Marks what the organisation wrote with its language, where that is not the language around it. */
export type Said = (text: string) => unknown;

/** How to show texts of one language among words of another: screen readers change their voice. */
export const saidIn =
  (written: Language, around: Language): Said =>
  (text) =>
    written === around ? text : html`<span lang=${written}>${text}</span>`;
