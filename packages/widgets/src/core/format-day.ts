import type { Language } from './language.ts';

// Not Intl: Chromium ships without Welsh, and making a formatter holds up the first card on a slow computer.
const months: Record<Language, string[]> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' '),
};

/** A day such as 2027-03-31 as people write it: "31 March 2027", "31 Mawrth 2027". */
export function formatDay(day: string, language: Language): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${months[language][(month ?? 0) - 1]} ${year}`;
}
