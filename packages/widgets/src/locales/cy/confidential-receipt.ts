import type { Locale } from '../locale.ts';
import { confidentialForm } from './confidential-form.ts';
import { fieldWords } from './field-words.ts';
import { receipt } from './receipt.ts';

/** Words of the way back to what was told in confidence, up to the receipt. */
export const confidentialReceipt: Locale['confidentialReceipt'] = {
  fields: fieldWords,
  heading: 'Dod yn ôl gyda’ch derbynneb',
  what: 'Mae angen y dderbynneb a gadwoch pan rannoch eich profiad. Nid yw’r dudalen hon byth yn anfon ei geiriau.',
  label: receipt.label,
  hint: receipt.hint,
  opening: 'Yn agor. Mae’n cymryd ychydig eiliadau, fel na all neb roi cynnig ar lawer o eiriau',
  errors: receipt.errors,
  idle: receipt.idle,
  insecure: confidentialForm.closed.insecure,
  lost: 'Os ydych wedi colli eich derbynneb, ni all neb ei agor i chi. Gallwch rannu eich profiad eto.',
  close: receipt.close,
  exit: confidentialForm.exit,
};
