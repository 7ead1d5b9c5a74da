import { confidentialForm } from './confidential-form.ts';
import { confidentialFormEnd } from './confidential-form-end.ts';
import { sendingWords } from './sending-words.ts';
import { storyPages } from './story-pages.ts';

const { recipients, use } = confidentialForm;

/** Words behind the receipt of what was told in confidence: they come when they are needed. */
export const mailboxPages = {
  heading: 'Your experience',
  status: storyPages.status,
  statuses: storyPages.statuses as Record<string, string>,
  about: {
    submitted: 'It has arrived. The people you chose can read it.',
    'words-proposed': 'They would like to publish some words. Nothing appears until you agree to them.',
    'words-agreed': 'You have agreed to the words. 2 people check them once more before they appear.',
    published: 'The words that you agreed to are on the story wall.',
    'not-published': 'It is not published.',
    removed: 'It is off the story wall.',
    'kept-private': 'It is kept private.',
    closed: 'They have closed it. You can still write to them.',
    withdrawn: 'You have taken it back. It is erased.',
    erased: 'It is erased, because it is not kept for longer.',
  } as Record<string, string>,
  replyBy: (day: string) => `They will answer by ${day}.`,
  own: 'You cannot read what you wrote here. It is locked for the people you chose, and not for you.',
  reference: storyPages.keys.reference ?? '',
  messages: storyPages.messages,
  noMessages: storyPages.noMessages,
  from: { team: 'The people who read it', author: 'You' },
  week: (day: string) => `week of ${day}`,
  yours: 'You wrote a message. Only the people you chose can read it.',
  notOpened: 'This message does not open with your receipt. It may have been changed. Do not trust it.',
  keys: {
    ...confidentialFormEnd.check.keys,
    use: 'How it appears',
  } as Record<string, string>,
  choices: {
    ...confidentialForm.whose.choices,
    'without-name': 'Without your name',
    'with-name': 'With your name',
  } as Record<string, string>,
  propose: {
    heading: 'Words for you to agree',
    text: 'These are all the words that would appear, and nothing else. Read them slowly. Look for details that could show who you are.',
    compared: 'Words taken out since the last time are crossed out. Words put in are underlined.',
    removed: storyPages.propose.removed,
    added: storyPages.propose.added,
    read: 'Read the words',
    agree: storyPages.propose.agree,
    no: 'Write to them instead',
  },
  write: {
    button: 'Write to them',
    label: 'What would you like to tell them?',
    hint: 'They do not know who you are unless you say so',
    recipients: {
      label: 'Who can read this message?',
      hint: recipients.hint,
      missing: confidentialForm.errors.recipients.missing,
    },
    checking: confidentialForm.checking,
    changed: 'The list of people has changed. Nothing has been sent. Choose again who can read it',
    away: 'We could not check who can read it. Check your connection and try again',
    noKeys: 'We could not find a list of people that is signed and up to date. You cannot write safely now',
    notSealed: confidentialFormEnd.problems.notSealed,
    send: 'Lock it and send',
    errors: storyPages.reply.errors,
  },
  consent: {
    button: 'Allow less',
    heading: 'What do you still allow?',
    hint: 'You can allow less than before. To allow more, write to the people who read it',
    effect: storyPages.consent.effect,
    send: storyPages.consent.send,
    ledger: storyPages.consent.ledger,
    entry: (day: string, uses: string) => `Week of ${day}: ${uses}`,
    uses: {
      read: 'Read it',
      counted: 'Count it when we look for patterns',
      quoted: 'Use words that I agree to',
      'published-without-name': use.choices['without-name'],
      'published-with-name': use.choices['with-name'],
    } as Record<string, string>,
  },
  withdraw: storyPages.withdraw,
  confirm: {
    ...storyPages.confirm,
    text: 'We erase it and every message, and it comes off every wall within 1 minute. You cannot undo this.',
  },
  withdrawn: {
    heading: storyPages.withdrawn.heading,
    text: 'It is erased here at once, and from safe copies when they expire. Whoever has read it may remember it.',
  },
  done: { write: 'Message sent', proposal: 'Words agreed', consent: 'Your choice is saved' },
  sending: sendingWords('answer'),
};
