import type { Locale } from '../locale.ts';

/** Words of `<ark-support>`, and of the same contacts in forms. */
export const support: Locale['support'] = {
  heading: 'Cael cymorth',
  danger: 'Os ydych chi neu rywun arall mewn perygl nawr, ffoniwch 999',
  routes: {
    guardian: 'Gwarcheidwad Rhyddid i Godi Llais',
    'staff-network': 'Rhwydwaith staff',
    union: 'Cynrychiolydd undeb llafur',
    'occupational-health': 'Iechyd galwedigaethol a llesiant',
    'report-racism': 'Rhoi gwybod am hiliaeth yn y gwaith',
    'equality-team': 'Tîm cydraddoldeb, amrywiaeth a chynhwysiant',
    other: 'Hefyd',
  },
  samaritans: 'Y Samariaid, unrhyw adeg o’r dydd neu’r nos',
  checked: (day: string) => `Gwiriwyd y cysylltiadau hyn ddiwethaf ar ${day}.`,
  old: 'Mae hynny dros 6 mis yn ôl. Efallai nad ydynt yn gywir mwyach.',
  none: 'Nid yw eich sefydliad wedi ychwanegu ei gysylltiadau ei hun eto. Gallwch siarad â’ch rheolwr neu gydweithiwr yr ydych yn ymddiried ynddo.',
};
