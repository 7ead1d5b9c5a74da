import type { Language } from './language.ts';

const locales: Record<Language, string> = { en: 'en-GB', cy: 'cy-GB' };

/** A day such as 2027-03-31 as people write it: "31 March 2027", "31 Mawrth 2027". */
export function formatDay(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
