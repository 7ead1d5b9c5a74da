import { fieldWords } from './field-words.ts';

/** Words of `<ark-receipt>`, up to the receipt. */
export const receipt = {
  fields: fieldWords,
  heading: 'Use your receipt',
  what: 'You need the receipt that you kept when you sent your pledge, story or request.',
  label: 'Your receipt',
  hint: 'The 6 words, in any case and with any spaces',
  opening: 'Opening what you sent',
  errors: {
    missing: 'Enter your receipt',
    'wrong-format': 'Your receipt must be 6 words',
    'receipt-not-known': 'We do not know this receipt. Check the spelling of each word',
    'too-many-requests': 'You have tried several times in a short time. Try again in 10 minutes',
    unreachable: 'We could not open it. Check your connection and try again',
  },
  idle: {
    warning: 'You have not used this page for 8 minutes. We will clear it in 2 minutes to keep it private.',
    keep: 'Keep this page',
    cleared:
      'You did not use this page for 10 minutes. We cleared it to keep it private. Anything you had not sent is gone. Enter your receipt to open it again.',
  },
  lost: 'If you have lost your receipt, ask the team that runs this page. Tell them your reference, if you have it.',
  close: 'Close and clear this page',
};
