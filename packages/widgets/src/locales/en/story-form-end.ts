import { idleWordsSent } from './idle-words.ts';
import { receiptCard } from './receipt-card.ts';
import { sendingWords } from './sending-words.ts';

const words = (thing: string, next: string) => ({
  check: `Check your answers before sending your ${thing}`,
  sent: `${thing.charAt(0).toUpperCase()}${thing.slice(1)} sent`,
  next,
  sending: sendingWords(thing),
});
const practice = (thing: string) =>
  words(
    thing,
    `We read what you send within 5 working days. Keep your receipt. You need it to see our answer, to agree edited words or to take your ${thing} back.`,
  );

/** Words of `<ark-story-form>` after the last question: they come when they are needed. */
export const storyFormEnd = {
  workplace: {
    label: 'Where do you work?',
    hint: 'We send what you share to the team there',
    none: 'Select an organisation',
    own: (organisation: string) => `I work for ${organisation}`,
    missing: 'Select where you work',
  },
  details: {
    heading: 'These parts may identify someone',
    text: 'Change these parts if you do not want others to know who it is about. You can also keep them.',
    rules: {
      'nhs-number': 'NHS number',
      phone: 'Phone number',
      email: 'Email address',
      postcode: 'Postcode',
      'national-insurance': 'National Insurance number',
      'named-person': 'Name',
    },
    keep: 'Keep them and continue',
  },
  receipt: {
    ...receiptCard,
    why: 'These 6 words are the only way back to what you send. You need them to read our answer, to agree edited words or to take it back.',
    heading: 'Keep your receipt',
  },
  check: {
    keys: {
      what: 'What you share',
      whatChanged: 'What you changed',
      difference: 'Difference it made',
      teamsMayAsk: 'Other teams may contact you',
      whatTried: 'What you tried',
      whatHappened: 'What happened',
      wouldDoDifferently: 'What you would do differently',
      idea: 'Your idea',
      problem: 'Problem it helps with',
      needed: 'What you would need',
      title: 'Title',
      priorities: 'Strategy',
      uses: 'How we can use it',
      display: 'How it appears',
      department: 'Team or department',
      contact: 'Contact',
      who: 'Who to talk to',
      about: 'What about',
      reach: 'How to contact you',
      safe: 'Safe time or way',
      workplace: 'Organisation',
    },
    notProvided: 'Not provided',
    consentPublished: (organisation = 'your organisation') =>
      `By sending this you agree that we can use it as you said. It can appear on the story walls of ${organisation}, its system and its region.`,
    consent: 'By sending this you agree that we can use it as you said, and in no other way.',
    back: 'You can change what we can do with it, or take it back, at any time.',
    send: 'Confirm and send',
  },
  kinds: {
    'working-well': practice('story'),
    'tried-and-stopped': practice('story'),
    'new-idea': practice('idea'),
    talk: words(
      'request',
      'We will be in touch within 2 working days. Keep your receipt. You need it to read messages or to take your request back.',
    ),
  },
  sent: {
    idle: idleWordsSent,
    reference: 'Your reference is',
    earlier:
      'What you sent had already arrived when you sent it before. It is saved as it was then, without the changes you made after. Use your receipt to change it.',
    next: 'What happens next',
    receipt: 'See what happens to it',
    all: 'See all stories',
  },
};
