import { confidentialForm } from './confidential-form.ts';
import { fieldWords } from './field-words.ts';
import { receipt } from './receipt.ts';

/** Words of the way back to what was told in confidence, up to the receipt. */
export const confidentialReceipt = {
  fields: fieldWords,
  heading: 'Come back with your receipt',
  what: 'You need the receipt that you kept when you shared your experience. This page never sends its words.',
  label: receipt.label,
  hint: receipt.hint,
  opening: 'Opening. This takes a few seconds, so that nobody can try many words',
  errors: receipt.errors,
  idle: receipt.idle,
  insecure: confidentialForm.closed.insecure,
  lost: 'If you have lost your receipt, nobody can open it for you. You can share your experience again.',
  close: receipt.close,
  exit: confidentialForm.exit,
};
