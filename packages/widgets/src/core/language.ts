/** A language the widgets speak. */
export type Language = 'en' | 'cy';

/** The language for a tag such as "cy-GB"; English for every language we do not speak. */
export function languageFor(tag: string | undefined): Language {
  return tag?.toLowerCase().startsWith('cy') ? 'cy' : 'en';
}
