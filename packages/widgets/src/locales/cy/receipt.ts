import type { Locale } from '../locale.ts';
import { fieldWords } from './field-words.ts';

/** Words of `<ark-receipt>`, up to the receipt. */
export const receipt: Locale['receipt'] = {
  fields: fieldWords,
  heading: 'Diweddaru neu ddileu addewid',
  what: 'Mae angen y dderbynneb a gadwoch pan anfonoch eich addewid.',
  label: 'Eich derbynneb',
  hint: 'Y 6 gair, mewn unrhyw lythrennau a chydag unrhyw fylchau',
  opening: 'Yn agor eich addewid',
  errors: {
    missing: 'Rhowch eich derbynneb',
    'wrong-format': 'Rhaid i’ch derbynneb fod yn 6 gair',
    'receipt-not-known': 'Nid ydym yn adnabod y dderbynneb hon. Gwiriwch sillafiad pob gair',
    'too-many-requests': 'Rydych wedi ceisio sawl gwaith mewn amser byr. Rhowch gynnig arall arni mewn 10 munud',
    unreachable: 'Ni allem agor eich addewid. Gwiriwch eich cysylltiad a rhowch gynnig arall arni',
  },
  lost: 'Os ydych wedi colli eich derbynneb, gofynnwch i’r tîm sy’n rhedeg y dudalen hon. Rhowch eich cyfeirnod iddynt, os yw gennych.',
  close: 'Cau a chlirio’r dudalen hon',
};
