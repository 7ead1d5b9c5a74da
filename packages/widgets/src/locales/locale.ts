/** Every word of every widget, by widget. What en.ts has, each other language must have. */
export type Locale = typeof import('./en.ts');

/** Words that every form uses. */
export type FieldWords = Locale['fieldWords'];
