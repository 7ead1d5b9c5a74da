import type { Locale } from '../locale.ts';
import { number } from './numbers.ts';

/** Words of `<ark-pledge-count>`. */
export const pledgeCount: Locale['pledgeCount'] = {
  figure: number,
  sentence: (_total, updated, where) =>
    `addewid gwrth-hiliaeth${where ? ` ar draws ${where}` : ''}. Mae diweddariad ar ${number(updated)}.`,
  read: 'Darllen yr addewidion',
};
