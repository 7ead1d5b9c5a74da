import { calendar } from './calendar.ts';
import { idleWordsSent } from './idle-words.ts';
import { receiptCard } from './receipt-card.ts';
import { sendingWords } from './sending-words.ts';

/** Words of `<ark-pledge-form>` after the last question: they come when they are needed. */
export const pledgeFormEnd = {
  calendar,
  email: {
    label: 'Work email address (optional)',
    hint: 'We will only use this to remind you about your pledge',
    wrong: 'Enter an email address in the correct format, like name@example.com',
  },
  details: {
    heading: 'These parts may identify someone',
    text: 'Pledges are public. Change these parts if you do not want them to be read by everyone. You can also keep them.',
    rules: {
      'nhs-number': 'NHS number',
      phone: 'Phone number',
      email: 'Email address',
      postcode: 'Postcode',
      'national-insurance': 'National Insurance number',
      'named-person': 'Name',
    },
    where: { text: 'in what you will do', measure: 'in how you will know' },
    keep: 'Keep them and continue',
  },
  receipt: {
    ...receiptCard,
    heading: 'Keep your receipt',
  },
  check: {
    heading: 'Check your answers before sending your pledge',
    headingRevised: 'Check your answers before sending your changed pledge',
    keys: {
      who: 'Who',
      text: 'Pledge',
      measure: 'How you will know',
      date: 'Date',
      priorities: 'Strategy',
      display: 'How it appears',
      email: 'Email',
    },
    what: {
      who: 'who is making this pledge',
      text: 'what you will do',
      measure: 'how you will know you have done it',
      date: 'the date you will do it by',
      priorities: 'which part of the strategy it supports',
      display: 'how your pledge appears',
      email: 'the email address for reminders',
    },
    notProvided: 'Not provided',
    consent: (organisation = 'your organisation') =>
      `By sending this pledge you agree that we can publish it. It can appear on the pledge walls of ${organisation}, its system and its region. You can ask us to remove it at any time.`,
    reminders:
      'You also agree that we can email you about it. We erase your address when you have told us how it went.',
    send: 'Confirm and send',
  },
  sending: sendingWords('pledge'),
  sent: {
    idle: idleWordsSent,
    heading: 'Pledge sent',
    headingRevised: 'Changed pledge sent',
    reference: 'Your reference is',
    earlier:
      'Your pledge had already arrived when you sent it before. It is saved as it was then, without the changes you made after. Use your receipt to change it.',
    next: 'What happens next',
    check: 'We check pledges within 5 working days. Keep your receipt. You need it to update or remove your pledge.',
    checkRevised: 'We check changed pledges within 5 working days. Your receipt stays the same.',
    remind: 'We will email you 2 weeks before it is due.',
    update: 'Update a pledge',
    all: 'See all pledges',
  },
};
