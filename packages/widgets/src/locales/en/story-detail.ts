import { pledgeDetail } from './pledge-detail.ts';

/** Words for one story opened on the wall. */
export const storyDetail = {
  back: 'Back to all stories',
  sections: {
    whatChanged: 'What changed',
    difference: 'What difference it made',
    whatTried: 'What was tried',
    whatHappened: 'What happened',
    wouldDoDifferently: 'What we would do differently',
    idea: 'The idea',
    problem: 'The problem it would help with',
    needed: 'What it would need',
    transcript: 'Transcript',
    wouldHaveHelped: 'What would have helped',
  },
  notHere: 'This story cannot be shown here',
  elsewhere: 'Read the story on its own page',
  edited: 'We have changed some details to protect people. The author agreed to the words.',
  informed: 'This informed:',
  ask: 'Other teams can ask about this story.',
  askWhom: 'Ask the equality team to put you in touch',
  response: 'What we did',
  leaves: (service: string) =>
    `The recording is on ${service}. Nothing is loaded from there until you open it. ${service} can then see that you watch it.`,
  play: (service: string) => `Watch on ${service} (opens in a new tab)`,
  report: 'Report a problem with this story',
  reportQuestion: 'What is wrong with this story?',
  reportReasons: pledgeDetail.reportReasons,
  reportMore: 'Tell us more (optional)',
  reportMissing: 'Select what is wrong with this story',
  reportSend: 'Send report',
  reportFailed: 'Your report has not been sent. Check your connection and try again',
  reported: 'Thank you. We will check this story. If it names or identifies someone, we have taken it down until then.',
};
