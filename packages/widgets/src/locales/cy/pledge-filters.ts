import type { Locale } from '../locale.ts';

/** Words of the wall's filters. */
export const pledgeFilters: Locale['pledgeFilters'] = {
  search: 'Chwilio geiriau’r addewidion',
  who: 'Pwy wnaeth yr addewid',
  everyone: 'Pob addewid',
  whoChoices: { leader: 'Arweinwyr', team: 'Timau', individual: 'Unigolion' },
  system: 'System',
  organisation: 'Sefydliad',
  show: 'Dangos canlyniadau',
};
