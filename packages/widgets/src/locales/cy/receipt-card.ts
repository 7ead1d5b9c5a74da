import type { Locale } from '../locale.ts';

/** Words of the card that shows the six words. */
export const receiptCard: Locale['receiptCard'] = {
  label: 'Eich derbynneb',
  why: 'Y 6 gair Saesneg hyn yw’r unig ffordd yn ôl at eich addewid. Mae eu hangen arnoch i weld beth sy’n digwydd iddo, i’w ddiweddaru neu i’w ddileu.',
  only: 'Gwnaethom nhw ar y ddyfais hon. Dim ond eu hôl bys rydym yn ei gadw, felly ni allwn eu dweud wrthych eto.',
  copy: 'Copïo',
  copied: 'Wedi’u copïo',
  notCopied: 'Ni allem gopïo’r geiriau. Ysgrifennwch nhw i lawr',
  print: 'Argraffu',
  save: 'Cadw fel ffeil',
  fileName: 'derbynneb.txt',
  file: (words, hub) =>
    `Eich derbynneb\n\n${words}\n\nCadwch y 6 gair hyn. Nhw yw’r unig ffordd yn ôl at yr hyn a anfonoch at\n${hub}\n`,
};
