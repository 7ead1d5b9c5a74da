import type { Language } from './language.ts';

// From 1, so a space comes first. Not Intl: Chromium ships without Welsh, and a formatter holds up the first card.
const months: Record<Language, string> = {
  en: ' January February March April May June July August September October November December',
  cy: ' Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr',
};

/** A day such as 2027-03-31 as people write it: "31 March 2027", "31 Mawrth 2027". */
export function formatDay(day: string, language: Language): string {
  const [year, month = 0, date] = day.split('-').map(Number);
  return `${date} ${months[language].split(' ')[month]} ${year}`;
}
