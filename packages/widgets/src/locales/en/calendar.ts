/** Words of the calendar file that reminds of a pledge. */
export const calendar = {
  save: 'Save the date for your calendar',
  fileName: 'pledge-reminder.ics',
  title: 'Your pledge is due',
  text: (reference: string, page: string) =>
    `Tell us how pledge ${reference} is going. You need the 6 words of your receipt.\n${page}`,
};
