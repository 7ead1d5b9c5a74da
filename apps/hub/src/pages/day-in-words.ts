/** A day as people write it: 31 March 2027, or 31 Mawrth 2027. */
export const dayInWords = (day: string, lang: 'en' | 'cy' = 'en'): string =>
  inWords[lang].format(new Date(`${day}T12:00:00Z`));

const inWords = {
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
  cy: new Intl.DateTimeFormat('cy-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};
