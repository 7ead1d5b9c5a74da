import { fieldWords, textErrors } from './field-words.ts';
import { idleWords } from './idle-words.ts';
import { support } from './support.ts';

const word = (number: number) => `Word ${number}`;
const typedErrors = (number: number) => ({
  missing: `Enter word ${number} of your receipt`,
  wrong: `Word ${number} is not the one on your receipt. Go back to see it again`,
});

/** Words of the form of what is told in confidence, up to the words that are typed back. */
export const confidentialForm = {
  fields: fieldWords,
  support,
  heading: 'Share an experience in confidence',
  intro:
    'Tell us about racism or inequality at work. It can be yours or something you saw. You decide who can read it and how we use it. You can stop at any time.',
  notReport:
    'This is not a way to report an incident or make a complaint. We cannot act on an incident from this form. We read what you send on working days, not at weekends.',
  phone: {
    heading: 'Use your own phone if you can',
    text: 'A computer or network at work can show which pages you open. Some can show what is on the screen.',
  },
  who: {
    heading: 'Who can read it',
    text: 'Your browser locks what you write before it leaves this device. Only the people you choose from this list can open it. The people who run this website cannot.',
    spare:
      'There is also a spare key, in case they all lose theirs. It is split between 3 people. It takes 2 of them together to open anything.',
    signed: 'The list is signed. If a poster shows these 8 words, it is the right list:',
    named: 'The list is signed. The link you followed was made for this list. A poster shows the same 8 words:',
    list: 'These 8 words change when the people change. Compare them with a person on the list, if you want to be sure:',
  },
  checking: 'Checking who can read it',
  away: 'We could not check who can read it. Check your connection and try again.',
  tryAgain: 'Try again',
  safe: 'How we keep this safe',
  receiptLink: 'Come back with your receipt',
  closed: {
    heading: 'You cannot share an experience here yet',
    insecure:
      'This browser cannot lock what you write, so we do not ask you to write it here. Open this page on your own phone, at an address that begins with https.',
    'no-keys':
      'We could not find a list of people who can read it that is signed and up to date. Without one, nobody can write here safely.',
    talk: 'We want to hear your experience. You can talk to your Freedom to Speak Up Guardian, your trade union, or someone you trust.',
  },
  start: 'Start now',
  exit: 'Leave this page',
  stop: 'Leave this page',
  stopped: 'Everything you typed has been cleared. Nothing was sent.',
  idle: idleWords,
  notLoaded: 'We could not load the next page. Your answers are still here. Check your connection and try again',
  recipients: {
    label: 'Who do you want to read it?',
    hint: 'Take the tick away from anyone you want to leave out. At least 1 person stays',
    after:
      'Whoever you leave out cannot open it, nor what you and we write about it later. The people you keep can see whom you left out.',
    changed: 'The list of people has changed since you began. Nothing has been sent. Choose again who can read it.',
  },
  whose: {
    label: 'Whose experience is this?',
    choices: {
      mine: 'Mine',
      seen: 'Someone else’s that I saw',
      'of-a-group': 'A group’s or team’s',
      'not-said': 'I’d rather not say',
    },
  },
  names: 'You do not have to name anyone. Leave out names of patients.',
  whatHappened: { label: 'What happened?', hint: 'Share as much or as little as you want' },
  wouldHaveHelped: { label: 'What would have helped? (optional)', hint: undefined },
  use: {
    label: 'How can we use what you have told us?',
    choices: {
      private: 'Keep it private',
      'after-agreement': 'Use it without my name, after agreeing the words with me',
      'without-name': 'Publish it without my name',
      'with-name': 'Publish it with my name',
    },
    hints: {
      private: 'Only the people you chose can read it. It helps us see patterns',
      'after-agreement': 'We ask you with the receipt that we give you',
      'without-name': 'We take out details that could identify people. You agree the words first',
      'with-name': 'You agree the words first',
    },
    name: 'Full name',
    role: 'Job title (optional)',
  },
  typed: {
    heading: 'Type 2 words of your receipt',
    text: 'Without your receipt you cannot come back. Typing 2 of its words shows that you have kept it. Go back to see it again.',
    word,
  },
  errors: {
    recipients: { missing: 'Select at least 1 person who can read it' },
    whose: { missing: 'Select whose experience this is' },
    whatHappened: textErrors('Enter what happened', 'What happened'),
    wouldHaveHelped: textErrors('', 'What would have helped'),
    use: { missing: 'Select how we can use what you have told us' },
    name: textErrors('Enter your full name', 'Full name'),
    role: textErrors('', 'Job title'),
    first: typedErrors(2),
    second: typedErrors(5),
  },
};
