/** Words for one pledge opened on the wall. */
export const pledgeDetail = {
  back: 'Back to all pledges',
  pledgeBy: (author: string) => `Pledge by ${author}`,
  measure: 'How we will know it is done',
  dueDate: 'Due date',
  published: 'Published',
  updates: 'Updates',
  noUpdates: 'There is no update on this pledge yet.',
  report: 'Report a problem with this pledge',
  reportQuestion: 'What is wrong with this pledge?',
  reportReasons: {
    'identifies-someone': 'It names or identifies someone',
    offensive: 'It is offensive',
    'not-true': 'It is not true',
    other: 'Something else',
  },
  reportMissing: 'Select what is wrong with this pledge',
  reportSend: 'Send report',
  reportFailed: 'Your report has not been sent. Check your connection and try again',
  reported: 'Thank you. We will check this pledge.',
};
