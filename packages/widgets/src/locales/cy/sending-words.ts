import type { Locale } from '../locale.ts';

/** What is known about a sending, in words. */
export const sendingWords: Locale['sendingWords'] = (what) => ({
  again: 'Rhoi cynnig arall arni',
  sending: `Yn anfon eich ${what}`,
  trying: `Nid ydym wedi cael ateb eto, felly nid ydym yn gwybod a yw eich ${what} wedi cyrraedd. Rydym yn dal i geisio. Mae eich atebion yma o hyd.`,
  unknown: `Nid ydym yn gwybod a yw eich ${what} wedi’i anfon. Gwiriwch eich cysylltiad a rhowch gynnig arall arni. Ni ellir ei anfon ddwywaith`,
  offline: `Nid yw eich ${what} wedi’i anfon. Gwiriwch eich cysylltiad a rhowch gynnig arall arni`,
  busy: (minutes) =>
    `Nid yw eich ${what} wedi’i anfon. Rydych wedi anfon sawl un mewn amser byr. Rhowch gynnig arall arni mewn ${minutes} munud`,
  refused: `Nid yw eich ${what} wedi’i anfon. Mae’n ddrwg gennym, mae problem. Rhowch gynnig arall arni yn nes ymlaen`,
  kept: 'Mae eich atebion yma o hyd.',
});
