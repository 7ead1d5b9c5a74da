import type { Locale } from '../locale.ts';
import { fieldWords } from './field-words.ts';

/** Words of `<ark-receipt>`, up to the receipt. */
export const receipt: Locale['receipt'] = {
  fields: fieldWords,
  heading: 'Defnyddio eich derbynneb',
  what: 'Mae angen y dderbynneb a gadwoch pan anfonoch eich addewid, eich stori neu eich cais.',
  label: 'Eich derbynneb',
  hint: 'Y 6 gair, mewn unrhyw lythrennau a chydag unrhyw fylchau',
  opening: 'Yn agor yr hyn a anfonoch',
  errors: {
    missing: 'Rhowch eich derbynneb',
    'wrong-format': 'Rhaid i’ch derbynneb fod yn 6 gair',
    'receipt-not-known': 'Nid ydym yn adnabod y dderbynneb hon. Gwiriwch sillafiad pob gair',
    'too-many-requests': 'Rydych wedi ceisio sawl gwaith mewn amser byr. Rhowch gynnig arall arni mewn 10 munud',
    unreachable: 'Ni allem ei agor. Gwiriwch eich cysylltiad a rhowch gynnig arall arni',
  },
  idle: {
    warning:
      'Nid ydych wedi defnyddio’r dudalen hon ers 8 munud. Byddwn yn ei chlirio mewn 2 funud i’w chadw’n breifat.',
    keep: 'Cadw’r dudalen hon',
    cleared:
      'Ni wnaethoch ddefnyddio’r dudalen hon am 10 munud. Rydym wedi ei chlirio i’w chadw’n breifat. Mae unrhyw beth nad oeddech wedi’i anfon wedi mynd. Rhowch eich derbynneb i’w hagor eto.',
  },
  lost: 'Os ydych wedi colli eich derbynneb, gofynnwch i’r tîm sy’n rhedeg y dudalen hon. Rhowch eich cyfeirnod iddynt, os yw gennych.',
  close: 'Cau a chlirio’r dudalen hon',
};
