import { idleWordsSent } from './idle-words.ts';
import { receiptCard } from './receipt-card.ts';
import { sendingWords } from './sending-words.ts';
import { storyFormEnd } from './story-form-end.ts';

/** Words of the form of what is told in confidence after the last question: they come when they are needed. */
export const confidentialFormEnd = {
  details: {
    ...storyFormEnd.details,
    text: 'Change these parts if they could show who you are, or who somebody else is. You can also keep them.',
  },
  receipt: {
    ...receiptCard,
    heading: 'Keep your receipt',
    why: 'These 6 words are the only way back. You need them to read our answer, to agree words or to take it back.',
    only: 'This device made them and never sends them. Nobody can tell you them again. Keep them where only you can find them.',
  },
  check: {
    heading: 'Check your answers before sending your experience',
    keys: {
      recipients: 'Who can read it',
      whose: 'Whose experience',
      whatHappened: 'What happened',
      wouldHaveHelped: 'What would have helped',
      use: 'How we can use it',
    },
    notProvided: 'Not provided',
    consent:
      'By sending this you agree that the people you chose can read it. They can use it as you said, and in no other way. You can allow less, or take it back, at any time.',
    own: 'Once it is sent, you cannot read it here again. It is locked for the people you chose.',
    sealing: 'Locking what you wrote',
    send: 'Lock it and send',
  },
  problems: {
    tooLong:
      'It takes up too much room to be locked. Emoji and some letters take up a lot. Take some of them out and send it again',
    notSealed: 'Your browser could not lock it, so nothing was sent. Try again, or use another browser',
    listChanged: 'The list of people who can read it has changed. Nothing was sent. We are fetching the new list',
    listGone:
      'The list of people who can read it has changed, and we could not get the new one. Nothing was sent. Try again later',
  },
  sending: sendingWords('experience'),
  sent: {
    idle: idleWordsSent,
    heading: 'Experience sent',
    reference: 'Your reference is',
    earlier:
      'What you sent had already arrived when you sent it before. It is saved as it was then, without the changes you made after.',
    next: 'What happens next',
    read: 'The people you chose read it within 5 working days. They do not know who you are unless you told them.',
    back: 'Come back with your receipt to read their answer. They cannot reach you in any other way.',
    receipt: 'Come back with your receipt',
  },
};
