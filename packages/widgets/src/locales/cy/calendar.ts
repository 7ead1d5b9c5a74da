import type { Locale } from '../locale.ts';

/** Words of the calendar file that reminds of a pledge. */
export const calendar: Locale['calendar'] = {
  save: 'Cadw’r dyddiad ar gyfer eich calendr',
  fileName: 'nodyn-addewid.ics',
  title: 'Mae eich addewid i’w gyflawni',
  text: (reference, page) =>
    `Dywedwch wrthym sut mae addewid ${reference} yn mynd. Mae angen 6 gair eich derbynneb arnoch.\n${page}`,
};
